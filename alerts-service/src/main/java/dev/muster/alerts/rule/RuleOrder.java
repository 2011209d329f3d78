package dev.muster.alerts.rule;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All rules in the order they shall be walked. */
record RuleOrder(
        @NotNull
        @Size(max = RuleService.MOST)
        @Schema(description = "Every rule exactly once, first to be walked first")
        List<@NotNull UUID> ids) {}
