package dev.muster.oncall.escalation;

import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.messaging.Fact;
import java.util.UUID;

/** What other services learn of a policy: the whole small record. */
record PolicyChanged(UUID id, String name, UUID teamId, int version, boolean deleted) {

    static final String TYPE = "policy.changed";

    static Fact fact(EscalationPolicy policy, Actor by) {
        var data = new PolicyChanged(policy.id, policy.name, policy.teamId, policy.version, policy.deletedAt != null);
        return Fact.of(TYPE, policy.id, data, by);
    }
}
