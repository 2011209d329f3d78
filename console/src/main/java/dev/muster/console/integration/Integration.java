package dev.muster.console.integration;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.time.Instant;
import java.util.UUID;

/** A sender that may report alerts. */
public record Integration(
        UUID id,
        String name,
        String kind,
        UUID serviceId,
        @JsonAlias("lastEventAt") Instant lastSeenAt) {

    public Kind sender() {
        return Kind.of(kind);
    }
}
