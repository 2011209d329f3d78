package dev.muster.incidents.remediation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Proposal")
public record ProposalView(
        UUID id,
        UUID incidentId,
        String action,
        String expectedEffect,
        int gain,
        int risk,
        boolean reversible,
        String rollback,

        @Schema(implementation = String.class, format = "duration")
        Duration duration,

        ProposalState state,

        @Schema(description = "The mini-cycle it belongs to; counts from 1")
        int cycle,

        UUID proposedBy,
        Instant proposedAt,
        UUID assigneeId,

        @Schema(description = "The decision in force") DecisionView decision,

        @Schema(description = "When an approval that nobody uses ends")
        Instant lapsesAt,

        Instant startedAt,

        @Schema(description = "Why it was started without approval")
        String overrideReason,

        ResultView result,
        Instant haltedAt,

        @Schema(description = "When its assignee confirmed that what was halted has stopped")
        Instant stoppedAt,

        @Schema(description = "Its place among the incident's proposals, the best one being 1")
        int rank,

        int version) {

    @Schema(name = "ProposalDecision")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DecisionView(UUID by, Instant at, Verdict decision, String rationale, Instant until) {

        static DecisionView of(Ruling ruling) {
            return ruling == null
                    ? null
                    : new DecisionView(
                            ruling.decidedBy(),
                            ruling.decidedAt(),
                            ruling.decision(),
                            ruling.rationale(),
                            ruling.deferredUntil());
        }
    }

    @Schema(name = "ProposalResult")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ResultView(Outcome outcome, String note, Instant at) {

        static ResultView of(Result result) {
            return result == null ? null : new ResultView(result.outcome(), result.resultNote(), result.resultAt());
        }
    }

    /** Best first, each with its rank. */
    static List<ProposalView> ranked(List<Proposal> proposals) {
        var views = new ArrayList<ProposalView>();
        for (var proposal : Ranking.bestFirst(proposals)) {
            views.add(of(proposal, views.size() + 1));
        }
        return views;
    }

    private static ProposalView of(Proposal proposal, int rank) {
        var remedy = proposal.remedy;
        return new ProposalView(
                proposal.id,
                proposal.incidentId,
                remedy.action(),
                remedy.expectedEffect(),
                remedy.gain(),
                remedy.risk(),
                remedy.reversible(),
                remedy.rollback(),
                remedy.duration(),
                proposal.state,
                proposal.cycle,
                proposal.proposedBy,
                proposal.proposedAt,
                proposal.assigneeId,
                DecisionView.of(proposal.ruling),
                proposal.lapsesAt().orElse(null),
                proposal.startedAt,
                proposal.overrideReason,
                ResultView.of(proposal.result),
                proposal.haltedAt,
                proposal.stoppedAt,
                rank,
                proposal.version);
    }
}
