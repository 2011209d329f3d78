package dev.muster.console.review;

import dev.muster.console.frame.Lengths;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The review meeting of a postmortem; everyone who responded is invited by mail. */
public record Meeting(
        UUID id,
        String status,
        Instant startsAt,
        String duration,
        List<UUID> attendeeIds,
        String minutes,
        int version) {
    public Meeting {
        attendeeIds = attendeeIds == null ? List.of() : List.copyOf(attendeeIds);
    }

    public String lasts() {
        return Lengths.exact(duration);
    }

    public boolean cancelled() {
        return "cancelled".equals(status);
    }
}
