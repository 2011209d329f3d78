package dev.muster.postmortem.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The review of a postmortem. */
record ReviewView(
        UUID id,
        UUID postmortemId,

        @Schema(description = "scheduled or cancelled", examples = "scheduled")
        String status,

        Instant startsAt,
        @Schema(examples = "PT45M") Duration duration,
        List<UUID> attendeeIds,

        @Schema(description = "The revision that the invited hold")
        int sequence,

        @Schema(description = "Markdown; null until somebody wrote them")
        String minutes,

        List<UUID> attendedIds,
        UUID minutesBy,
        Instant minutesAt,
        int version) {

    static ReviewView of(Review review) {
        return new ReviewView(
                review.id,
                review.postmortemId,
                review.takesPlace() ? "scheduled" : "cancelled",
                review.startsAt,
                review.duration(),
                review.attendeeIds,
                review.sequence,
                review.minutes,
                review.attendedIds == null ? List.of() : review.attendedIds,
                review.minutesBy,
                review.minutesAt,
                review.version);
    }
}
