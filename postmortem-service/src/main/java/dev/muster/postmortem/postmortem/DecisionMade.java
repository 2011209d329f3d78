package dev.muster.postmortem.postmortem;

import dev.muster.postmortem.incident.IncidentRecord;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the commander decided on a proposal, and what came of it. */
record DecisionMade(
        Instant at,
        UUID by,
        @Schema(examples = "Roll back to 4.1") String proposal,
        @Schema(examples = "approve") String decision,
        String rationale,

        @Schema(description = "worked, partly, no or worse; null where it was never done", examples = "worked")
        String outcome,

        String note) {

    /** In the order in which they were made. */
    static List<DecisionMade> of(IncidentRecord incident) {
        return incident.proposals().stream()
                .filter(proposal ->
                        proposal.decision() != null && proposal.decision().at() != null)
                .map(DecisionMade::of)
                .sorted(Comparator.comparing(DecisionMade::at))
                .toList();
    }

    private static DecisionMade of(IncidentRecord.Proposal proposal) {
        var ruling = proposal.decision();
        var result = proposal.result();
        return new DecisionMade(
                ruling.at(),
                ruling.by(),
                proposal.action(),
                ruling.decision(),
                ruling.rationale(),
                result == null ? null : result.outcome(),
                result == null ? null : result.note());
    }
}
