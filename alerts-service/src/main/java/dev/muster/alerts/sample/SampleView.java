package dev.muster.alerts.sample;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Sample")
record SampleView(
        UUID id,
        Instant receivedAt,
        @Schema(examples = "/ingest/{key}/alertmanager") String address,

        @Schema(description = "Whether nothing was wrong with it")
        boolean accepted,

        @Schema(
                description = "As it came, except that what looks like a secret is ***; cut after 16,384 characters",
                examples = "{\"routing_key\":\"***\",\"event_action\":\"trigger\"}")
        String payload) {}
