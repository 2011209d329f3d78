package dev.muster.oncall.escalation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An escalation policy, or one of the versions it has had. */
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
        Instant changedAt,

        @Schema(nullable = true, examples = "person:019b0000-0000-7000-8000-000000000001")
        String changedBy,

        @Schema(nullable = true, description = "Why it became so")
        String reason) {

    static EscalationPolicyView of(EscalationPolicy policy) {
        return of(PolicyVersion.newestOf(policy), policy);
    }

    /** @param policy of which it is a version */
    static EscalationPolicyView of(PolicyVersion version, EscalationPolicy policy) {
        return new EscalationPolicyView(
                policy.id,
                version.version,
                version.name,
                version.teamId,
                policy.catchAll,
                version.levels,
                version.repeats,
                WritePolicy.TO_CATCH_ALL,
                policy.createdAt,
                version.validFrom,
                version.changedBy,
                version.reason);
    }
}
