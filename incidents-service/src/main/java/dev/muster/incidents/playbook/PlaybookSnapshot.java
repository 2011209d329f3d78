package dev.muster.incidents.playbook;

import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.messaging.Fact;
import dev.muster.chassis.messaging.Outbox;
import dev.muster.chassis.relay.SnapshotSource;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Tells of all playbooks again, for a service that has no copies yet. */
@ApplicationScoped
class PlaybookSnapshot implements SnapshotSource {

    private static final Actor MUSTER = new Actor("system", "incidents");

    private final PlaybookRepository playbooks;
    private final Outbox outbox;

    PlaybookSnapshot(PlaybookRepository playbooks, Outbox outbox) {
        this.playbooks = playbooks;
        this.outbox = outbox;
    }

    @Override
    public String kind() {
        return PlaybookChanged.KIND;
    }

    @Override
    public Uni<Void> republish(Set<String> notTo) {
        return playbooks
                .lockAll()
                .chain(all -> outbox.publish(all.stream()
                        .map(playbook -> PlaybookChanged.fact(playbook, MUSTER).notTo(notTo.toArray(String[]::new)))
                        .toArray(Fact[]::new)));
    }
}
