package dev.muster.alerts.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody was paged for an alert, or why nobody was. */
@JsonInclude(Include.NON_NULL)
record FateView(
        @Schema(examples = "paged", description = "paged, recorded, suppressed or joined")
        String outcome,

        @Schema(description = "The rule that decided it, if one did")
        Rule rule,

        Group group,
        @Schema(description = "The rule that muted it") UUID mutedBy,
        UUID pageId,
        UUID policyId,
        List<Step> steps) {

    @Schema(name = "DecidingRule")
    record Rule(UUID id, int version, String name) {}

    @Schema(name = "AlertGroup")
    record Group(UUID id) {}

    @Schema(name = "FateViewStep")
    @JsonInclude(Include.NON_NULL)
    record Step(Instant at, String what, String why, Ref ref) {

        /** Steps of the decision itself keep no time of their own: it was made when the alert was accepted. */
        Step orAt(Instant accepted) {
            return at == null ? new Step(accepted, what, why, ref) : this;
        }
    }

    @Schema(name = "FateReference")
    record Ref(String type, String id) {}
}
