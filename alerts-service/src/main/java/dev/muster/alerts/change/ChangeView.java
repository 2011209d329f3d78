package dev.muster.alerts.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.alerts.event.Link;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Change")
@JsonInclude(Include.NON_NULL)
record ChangeView(
        UUID id,
        UUID integrationId,

        @Schema(description = "What it was done to; absent when unknown")
        UUID serviceId,

        @Schema(examples = "Deployed checkout 4.2.1") String summary,
        String source,
        @Schema(description = "By the sender's clock") Instant at,
        Instant receivedAt,
        List<Link> links,

        @Schema(description = "Whatever else the sender sent")
        JsonNode details) {}
