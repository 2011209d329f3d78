package dev.muster.oncall.escalation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The escalation policies as pages see them. */
@ApplicationScoped
public class EscalationPolicies {

    /** The policy as it is now; empty when there is none of this id. */
    public Uni<Optional<PolicySnapshot>> snapshot(UUID policyId) {
        return Uni.createFrom().item(Optional.empty());
    }

    /** The policy for what has no other. It always exists. */
    public Uni<PolicySnapshot> catchAll() {
        return Uni.createFrom().failure(() -> new IllegalStateException("The catch-all policy is not stored yet"));
    }
}
