package dev.muster.alerts.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing the sender said about an alert. */
@JsonInclude(Include.NON_NULL)
record AlertEventView(
        UUID id,
        @Schema(examples = "trigger") String action,
        @Schema(description = "By the sender's clock") Instant at,
        Instant receivedAt,
        String summary,
        @Schema(description = "The sender's own word") String severity,

        @Schema(description = "Whatever else the sender sent")
        JsonNode details) {}
