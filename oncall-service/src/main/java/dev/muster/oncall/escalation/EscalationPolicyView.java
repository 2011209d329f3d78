package dev.muster.oncall.escalation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record EscalationPolicyView(
        UUID id,

        @Schema(description = "Raised by each change; the ETag")
        int version,

        @Schema(examples = "Checkout") String name,
        @Schema(nullable = true) UUID teamId,

        @Schema(description = "Whether it is the policy for what has no other. It cannot be deleted.")
        boolean catchAll,

        List<Level> levels,

        @Schema(description = "How often the levels are gone through again")
        int repeat,

        @Schema(description = "What follows when nobody has answered", enumeration = "catchAll")
        String whenExhausted,

        Instant createdAt,
        Instant changedAt) {

    static EscalationPolicyView of(EscalationPolicy policy) {
        return new EscalationPolicyView(
                policy.id,
                policy.version,
                policy.name,
                policy.teamId,
                policy.catchAll,
                policy.levels,
                policy.repeats,
                WritePolicy.TO_CATCH_ALL,
                policy.createdAt,
                policy.changedAt);
    }
}
