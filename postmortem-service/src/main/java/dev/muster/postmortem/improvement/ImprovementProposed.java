package dev.muster.postmortem.improvement;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.postmortem.postmortem.PostmortemRef;
import java.util.Set;
import java.util.UUID;

/** What the service that owns the target is told. */
record ImprovementProposed(
        UUID improvementId,
        UUID findingId,
        Origin postmortem,
        Origin incident,
        ImprovementTarget target,
        UUID ref,
        Integer baseVersion,
        JsonNode change,
        String text,
        UUID proposedBy,
        boolean restricted,
        Set<UUID> visibleTo) {

    record Origin(UUID id, String number) {}

    static ImprovementProposed of(Improvement improvement, PostmortemRef postmortem) {
        var incident = postmortem.incident();
        return new ImprovementProposed(
                improvement.id,
                improvement.findingId,
                new Origin(postmortem.id(), postmortem.number()),
                new Origin(incident.incidentId(), incident.number()),
                improvement.target,
                improvement.ref,
                improvement.baseVersion,
                improvement.change,
                improvement.text,
                improvement.proposedBy,
                incident.restricted(),
                incident.visibleTo());
    }
}
