package dev.muster.oncall.directory;

import dev.muster.chassis.audit.Audit;
import dev.muster.chassis.etag.ETags;
import dev.muster.chassis.messaging.Outbox;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import dev.muster.oncall.directory.DirectoryEntry.Kind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** Forms teams and dissolves them. */
@ApplicationScoped
class TeamService {

    private final Transactions transactions;
    private final TeamRepository teams;
    private final TeamRights rights;
    private final References references;
    private final DirectoryUses uses;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    TeamService(
            Transactions transactions,
            TeamRepository teams,
            TeamRights rights,
            References references,
            DirectoryUses uses,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.transactions = transactions;
        this.teams = teams;
        this.rights = rights;
        this.references = references;
        this.uses = uses;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    Uni<Team> create(SaveTeam wanted, Caller by) {
        var team = new Team(Ids.next(), clock.instant());
        return transactions.run(() -> requireGood(team.id, wanted)
                .invoke(() -> team.become(wanted))
                .chain(() -> teams.persistAndFlush(team))
                .call(() -> tell("team.created", null, record(team), by)));
    }

    Uni<Team> change(UUID id, String ifMatch, SaveTeam wanted, Caller by) {
        return transactions.run(() ->
                editable(id, ifMatch, by).call(() -> requireGood(id, wanted)).call(team -> alter(team, wanted, by)));
    }

    /** Refuses while the team owns something. */
    Uni<Void> remove(UUID id, String ifMatch, Caller by) {
        return transactions.run(() -> editable(id, ifMatch, by)
                .call(() -> uses.requireNone(Kind.TEAM, id, "team"))
                .call(teams::delete)
                .call(teams::flush)
                .chain(team -> tell("team.removed", record(team), null, by)));
    }

    private Uni<Void> alter(Team team, SaveTeam wanted, Caller by) {
        var before = record(team);
        team.become(wanted);
        return before.equals(record(team))
                ? Uni.createFrom().voidItem()
                : teams.flush().chain(() -> tell("team.changed", before, record(team), by));
    }

    private Uni<Team> editable(UUID id, String ifMatch, Caller by) {
        return teams.require(id)
                .call(() -> rights.requireMayEdit(by, id))
                .invoke(team -> ETags.require(ifMatch, team.version))
                .invoke(team -> {
                    if (team.builtIn) {
                        throw DirectoryProblems.builtInTeam();
                    }
                });
    }

    private Uni<Void> requireGood(UUID id, SaveTeam wanted) {
        return references
                .require(wanted)
                .chain(() -> teams.countNamed(wanted.name(), id))
                .invoke(taken -> {
                    if (taken > 0) {
                        throw DirectoryProblems.nameTaken("team", wanted.name());
                    }
                })
                .replaceWithVoid();
    }

    /**
     * @param before null for a new team
     * @param after null for one that is gone
     */
    private Uni<Void> tell(String action, TeamRecord before, TeamRecord after, Caller by) {
        var team = after == null ? before : after;
        return audit.record(by, action, "team", team.id().toString(), view(before), view(after))
                .chain(() -> outbox.publish(DirectoryFacts.team(team, after == null, by.actor())));
    }

    private static TeamView view(TeamRecord team) {
        return team == null ? null : TeamView.of(team);
    }

    /** Never the built-in one, which is not changed here. */
    private static TeamRecord record(Team team) {
        return team.record(Set.of());
    }
}
