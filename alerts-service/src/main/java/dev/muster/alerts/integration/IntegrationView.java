package dev.muster.alerts.integration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param key only in the answer that made it
 * @param urls where senders post, by kind; without the key at hand they say {@code {key}}
 * @param setup ready to be copied into the sender
 */
@Schema(name = "Integration")
record IntegrationView(
        UUID id,
        String name,
        IntegrationKind kind,
        UUID serviceId,
        @JsonInclude(JsonInclude.Include.NON_NULL) String key,
        Map<String, String> urls,
        List<SetupStep> setup,
        Instant createdAt,
        Instant lastEventAt,
        int version) {

    /** @param text what to paste, or to run */
    record SetupStep(String title, String text) {}
}
