package dev.muster.postmortem.improvement;

import dev.muster.postmortem.response.Aspect;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A finding. */
record FindingView(
        UUID id,
        UUID postmortemId,

        @Schema(description = "speed, people, alerts, instrumentation or communication", examples = "alerts")
        Aspect aspect,

        @Schema(examples = "The disk alert has no policy of its own and woke the wrong team.")
        String text,

        UUID createdBy,
        Instant createdAt) {

    static FindingView of(Finding finding) {
        return new FindingView(
                finding.id, finding.postmortemId, finding.aspect, finding.text, finding.createdBy, finding.createdAt);
    }
}
