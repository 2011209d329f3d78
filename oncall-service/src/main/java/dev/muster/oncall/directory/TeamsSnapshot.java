package dev.muster.oncall.directory;

import dev.muster.chassis.messaging.Outbox;
import dev.muster.chassis.relay.SnapshotSource;
import dev.muster.oncall.suite.Suite;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** All teams, for whoever begins to keep copies of them. */
@ApplicationScoped
class TeamsSnapshot implements SnapshotSource {

    private final TeamRepository teams;
    private final Directory directory;
    private final Outbox outbox;

    TeamsSnapshot(TeamRepository teams, Directory directory, Outbox outbox) {
        this.teams = teams;
        this.directory = directory;
        this.outbox = outbox;
    }

    @Override
    public String kind() {
        return "team";
    }

    @Override
    public Uni<Void> republish(Set<String> notTo) {
        return teams.lockAll()
                .chain(directory::records)
                .chain(all -> outbox.publish(
                        Suite.snapshot(all, team -> DirectoryFacts.team(team, false, Suite.ONCALL), notTo)));
    }
}
