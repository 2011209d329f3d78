package dev.muster.postmortem.response;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One aspect of a response. */
record AspectView(
        List<ComputedFact> facts,

        @Schema(description = "good, fair or poor; null until somebody judged it", examples = "good")
        Verdict verdict,

        String note,
        UUID judgedBy,
        Instant judgedAt,
        int version) {

    static AspectView of(AspectReview review) {
        return new AspectView(
                review.facts, review.verdict, review.note, review.judgedBy, review.judgedAt, review.version);
    }
}
