package dev.muster.oncall.escalation;

import dev.muster.chassis.messaging.Outbox;
import dev.muster.chassis.relay.SnapshotSource;
import dev.muster.oncall.suite.Suite;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** All escalation policies, for whoever begins to keep copies of them; the deleted ones, too, which old pages name. */
@ApplicationScoped
class PoliciesSnapshot implements SnapshotSource {

    private final PolicyRepository policies;
    private final Outbox outbox;

    PoliciesSnapshot(PolicyRepository policies, Outbox outbox) {
        this.policies = policies;
        this.outbox = outbox;
    }

    @Override
    public String kind() {
        return "policy";
    }

    @Override
    public Uni<Void> republish(Set<String> notTo) {
        return policies.lockAll()
                .chain(all ->
                        outbox.publish(Suite.snapshot(all, policy -> PolicyChanged.fact(policy, Suite.ONCALL), notTo)));
    }
}
