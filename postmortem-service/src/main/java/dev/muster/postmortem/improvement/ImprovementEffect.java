package dev.muster.postmortem.improvement;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of an improvement: the same thing counted in the 90 days before it was applied, and in those since, 90 at
 * most. It compares; whether the one is because of the other is for people to say.
 */
@Schema(description = "The same thing counted before it was applied and since; null until it is applied")
record ImprovementEffect(
        @Schema(
                description = "What is counted: pages from this rule, unanswered pages of this policy, or incidents of"
                        + " the affected services",
                examples = "pages from this rule")
        String counted,

        Instant since,

        @Schema(description = "How many in the 90 days before", examples = "41")
        long before,

        @Schema(description = "How many since", examples = "3")
        long after,

        @Schema(description = "How many of the 90 days since then are over", examples = "12")
        int days,

        @Schema(description = "Whether all 90 days are over")
        boolean complete) {}
