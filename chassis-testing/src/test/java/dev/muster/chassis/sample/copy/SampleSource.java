package dev.muster.chassis.sample.copy;

import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.messaging.Fact;
import dev.muster.chassis.messaging.Outbox;
import dev.muster.chassis.messaging.Subscriptions;
import dev.muster.chassis.relay.SnapshotSource;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Owns one record that alerts and oncall keep copies of. */
@ApplicationScoped
class SampleSource implements Subscriptions, SnapshotSource {

    static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");
    static final String CHANGED = "own.changed";

    private final Outbox outbox;

    SampleSource(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Map<String, Set<String>> subscribersByType() {
        return Map.of(CHANGED, Set.of("alerts", "oncall"));
    }

    @Override
    public String kind() {
        return "own";
    }

    @Override
    public Uni<Void> republish(Set<String> notTo) {
        var fact = Fact.of(CHANGED, ID, new SampleCopy(ID, "Mine", false), new Actor("system", "snapshot"));
        return outbox.publish(fact.notTo(notTo.toArray(String[]::new)));
    }
}
