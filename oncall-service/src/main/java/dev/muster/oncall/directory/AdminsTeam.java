package dev.muster.oncall.directory;

import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.messaging.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** The built-in team: all active admins, and never nobody. */
@ApplicationScoped
class AdminsTeam {

    private final TeamRepository teams;
    private final PersonRepository people;
    private final Outbox outbox;

    AdminsTeam(TeamRepository teams, PersonRepository people, Outbox outbox) {
        this.teams = teams;
        this.people = people;
        this.outbox = outbox;
    }

    /** Fails where the last admin would go. Locks the team, so that two admins cannot each take the other's role. */
    Uni<Void> personSaved(Optional<PersonRecord> before, PersonRecord after, Actor by) {
        if (before.filter(PersonRecord::isActiveAdmin).isPresent() == after.isActiveAdmin()) {
            return Uni.createFrom().voidItem();
        }
        return teams.findById(Directory.ADMINS, LockModeType.PESSIMISTIC_WRITE)
                .chain(team -> people.activeAdminIds().map(team::record))
                .chain(team -> team.memberIds().isEmpty()
                        ? Uni.createFrom().failure(DirectoryProblems.lastAdmin())
                        : outbox.publish(DirectoryFacts.team(team, false, by)));
    }
}
