package dev.muster.alerts.integration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param serviceId the service its events are about when they name none */
record SaveIntegration(
        @NotBlank @Size(max = 100) @Schema(examples = "Prometheus in Frankfurt")
        String name,

        UUID serviceId) {}
