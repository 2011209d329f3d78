package dev.muster.oncall.directory;

import dev.muster.chassis.messaging.Outbox;
import dev.muster.chassis.relay.SnapshotSource;
import dev.muster.oncall.suite.Suite;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** The whole catalog of services, for whoever begins to keep copies of it. */
@ApplicationScoped
class ServicesSnapshot implements SnapshotSource {

    private final ServiceRepository services;
    private final Outbox outbox;

    ServicesSnapshot(ServiceRepository services, Outbox outbox) {
        this.services = services;
        this.outbox = outbox;
    }

    @Override
    public String kind() {
        return "service";
    }

    @Override
    public Uni<Void> republish(Set<String> notTo) {
        return services.lockAll()
                .chain(all -> outbox.publish(Suite.snapshot(
                        all, service -> DirectoryFacts.service(service.record(), false, Suite.ONCALL), notTo)));
    }
}
