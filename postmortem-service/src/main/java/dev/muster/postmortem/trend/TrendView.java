package dev.muster.postmortem.trend;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A trend, group by group. Drills count nowhere, restricted incidents are left out. */
record TrendView(
        @Schema(examples = "incidents") String subject,
        Instant from,
        Instant to,

        @Schema(description = "none, service, team, severity, cause or week", examples = "severity")
        String by,

        List<Group> items,

        @Schema(
                description = "What each figure means",
                examples = "{\"resolve\": \"From the start of the impact to the last resolve\"}")
        Map<String, String> definitions) {

    @Schema(name = "TrendGroup")
    record Group(
            @Schema(description = "Null for what belongs to none", examples = "SEV1")
            String key,

            @Schema(examples = "SEV1") String label,

            @Schema(description = "How many cases there are")
            long count,

            Map<String, FigureView> figures) {}

    /** One figure of one group. A time has median and p90; a share is 1 at most. */
    @JsonInclude(Include.NON_NULL)
    @Schema(name = "TrendFigure")
    record FigureView(
            @Schema(description = "How many cases it covers")
            long count,

            @Schema(description = "How many were left out because a timestamp is missing")
            long excluded,

            @Schema(examples = "PT42M") Duration median,
            @Schema(examples = "PT2H") Duration p90,

            @Schema(description = "All of the time together, where that says something", examples = "PT31H")
            Duration sum,

            @Schema(examples = "0.25") Double share,
            @Schema(examples = "12") Long total) {}
}
