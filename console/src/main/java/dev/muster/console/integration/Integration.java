package dev.muster.console.integration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A sender that may report alerts.
 *
 * @param key only in the answer that made it; what is to be pasted then holds it, too
 */
public record Integration(
        UUID id, String name, String kind, UUID serviceId, String key, List<SetupStep> setup, Instant lastEventAt) {

    /** @param text what to paste, or to run */
    public record SetupStep(String title, String text) {}

    public Integration {
        setup = setup == null ? List.of() : List.copyOf(setup);
    }

    public Kind sender() {
        return Kind.of(kind);
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "Integration[id=" + id + "]";
    }
}
