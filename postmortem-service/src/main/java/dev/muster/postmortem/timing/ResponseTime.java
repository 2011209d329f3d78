package dev.muster.postmortem.timing;

import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How long one step of the response took, with both ends of its interval. Without a duration an end is missing; an end
 * that lies before the start makes it nothing.
 */
public record ResponseTime(
        @Schema(examples = "impact started") String from,
        Instant fromAt,
        @Schema(examples = "mitigated") String to,
        Instant toAt,

        @Schema(description = "Null where one of the ends is not known", examples = "PT42M10S")
        Duration duration) {

    static ResponseTime between(String from, Instant fromAt, String to, Instant toAt) {
        return new ResponseTime(from, fromAt, to, toAt, length(fromAt, toAt));
    }

    private static Duration length(Instant from, Instant to) {
        if (from == null || to == null) {
            return null;
        }
        var length = Duration.between(from, to);
        return length.isNegative() ? Duration.ZERO : length;
    }
}
