package dev.muster.alerts.rule;

import dev.muster.alerts.alert.Severity;
import dev.muster.alerts.alert.Urgency;
import dev.muster.alerts.condition.Conditions;
import dev.muster.alerts.incident.IncidentSeverity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule as somebody wants it. */
record RuleRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Payments disks page the database team")
        String name,

        @Schema(description = "Whose events it may touch; without a team all, which is for admins")
        UUID teamId,

        @Schema(defaultValue = "true") Boolean enabled,

        @NotBlank
        @Size(max = Conditions.LONGEST)
        @Schema(
                description = RuleRequest.CONDITION,
                examples = "event.labels.team == 'payments' && event.severity in ['critical', 'error']")
        String condition,

        @Schema(defaultValue = "false", description = "No later rule is looked at once this one has matched")
        Boolean stop,

        @NotNull @Valid Actions actions,

        @Size(max = 1000) @Schema(description = "Why it is made or changed")
        String reason) {

    /** What the document says of a condition. */
    static final String CONDITION =
            "CEL over event: summary, severity (critical, error, warning or info), source, service, labels, details,"
                    + " integration, integrationId, integrationKind, action, occurredAt. It does not hold for an event"
                    + " without a label or detail it compares; has(event.labels.x) asks whether there is one.";

    @Schema(name = "RuleActions")
    record Actions(
            UUID serviceId,
            Urgency urgency,
            Severity severity,
            @Valid PagePolicy page,
            @Valid Promote promote,
            Boolean suppress) {

        record PagePolicy(@NotNull UUID policyId) {}

        @Schema(name = "RulePromotion", description = "Makes an incident of the alert")
        record Promote(
                @NotNull IncidentSeverity severity,

                @Size(max = 200) @Schema(description = "What the incident is called; the alert's summary when left out")
                String title) {}

        static Actions of(RuleActions actions) {
            return new Actions(
                    actions.serviceId(),
                    actions.urgency(),
                    actions.severity(),
                    actions.policyId() == null ? null : new PagePolicy(actions.policyId()),
                    actions.promoteSeverity() == null
                            ? null
                            : new Promote(actions.promoteSeverity(), actions.promoteTitle()),
                    actions.suppress());
        }

        private RuleActions actions() {
            return new RuleActions(
                    serviceId,
                    urgency,
                    severity,
                    page == null ? null : page.policyId(),
                    suppress,
                    promote == null ? null : promote.severity(),
                    promote == null ? null : promote.title());
        }
    }

    RuleDefinition definition() {
        return new RuleDefinition(
                name.strip(),
                teamId,
                !Boolean.FALSE.equals(enabled),
                condition,
                Boolean.TRUE.equals(stop),
                actions.actions());
    }

    String why() {
        return reason == null ? "" : reason;
    }
}
