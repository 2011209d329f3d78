package dev.muster.alerts.integration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param kind as text, so that an unknown one is answered with the ones there are
 * @param serviceId the service its events are about when they name none
 */
record CreateIntegration(
        @NotBlank @Size(max = 100) @Schema(examples = "Prometheus in Frankfurt")
        String name,

        @NotNull
        @Schema(
                examples = "alertmanager",
                enumeration = {"events", "pagerduty", "alertmanager"})
        String kind,

        UUID serviceId) {}
