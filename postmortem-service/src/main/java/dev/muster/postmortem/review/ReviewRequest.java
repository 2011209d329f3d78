package dev.muster.postmortem.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When the review is to be, and who comes. */
record ReviewRequest(
        @NotNull @Schema(examples = "2026-03-12T13:00:00Z") Instant startsAt,
        @NotNull @Schema(examples = "PT45M") Duration duration,

        @Size(max = 200) @Schema(description = "All who responded to the incident, where nobody is named")
        List<@NotNull UUID> attendeeIds) {

    /** What is to change; what is left out stays. */
    record Change(
            @Schema(examples = "2026-03-13T13:00:00Z") Instant startsAt,
            @Schema(examples = "PT1H") Duration duration,

            @Size(max = 200) List<@NotNull UUID> attendeeIds) {}

    record Minutes(
            @NotNull @Size(max = 100_000) @Schema(examples = "We will watch certificates.")
            String text,

            @Size(max = 200) @Schema(description = "Who was there")
            List<@NotNull UUID> attendedIds) {}
}
