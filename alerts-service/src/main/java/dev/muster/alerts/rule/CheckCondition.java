package dev.muster.alerts.rule;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks whether a condition can be understood. */
record CheckCondition(
        @NotNull @Schema(description = RuleRequest.CONDITION, examples = "event.labels.team == 'payments'")
        String condition) {}
