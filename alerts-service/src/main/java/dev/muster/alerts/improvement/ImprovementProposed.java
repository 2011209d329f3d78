package dev.muster.alerts.improvement;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/**
 * What we read of the message that somebody who reviewed an incident proposes to change something.
 *
 * @param ref the rule's id; null where there is none yet
 * @param baseVersion the version that was looked at
 * @param change merge patch of the rule; null where only words say what to do
 */
record ImprovementProposed(
        UUID improvementId,
        UUID findingId,
        Origin postmortem,
        Origin incident,
        String target,
        UUID ref,
        Integer baseVersion,
        JsonNode change,
        String text,
        String proposedBy) {

    record Origin(UUID id, String number) {}

    ImprovementProposed {
        postmortem = postmortem == null ? new Origin(null, null) : postmortem;
        incident = incident == null ? new Origin(null, null) : incident;
        text = text == null ? "" : text;
    }
}
