package dev.muster.incidents.remediation;

import static dev.muster.incidents.remediation.ProposalState.APPROVED;
import static dev.muster.incidents.remediation.ProposalState.DEFERRED;
import static dev.muster.incidents.remediation.ProposalState.DONE;
import static dev.muster.incidents.remediation.ProposalState.HALTED;
import static dev.muster.incidents.remediation.ProposalState.PROPOSED;
import static dev.muster.incidents.remediation.ProposalState.REJECTED;
import static dev.muster.incidents.remediation.ProposalState.STARTED;
import static dev.muster.incidents.remediation.Proposals.COMMANDER;
import static dev.muster.incidents.remediation.Proposals.FOUR;
import static dev.muster.incidents.remediation.Proposals.PROPOSER;
import static dev.muster.incidents.remediation.Proposals.RESTART;
import static dev.muster.incidents.remediation.Proposals.SOMEBODY;
import static dev.muster.incidents.remediation.Proposals.THREE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chassis.problem.Decision;
import dev.muster.chassis.problem.Problem;
import dev.muster.incidents.remediation.ProposalEvent.Kind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ProposalTest {

    private static final Remedy OTHER = new Remedy("Roll back", "As before", 4, 2, true, null, 600L);
    private static final String REFUSED = "refused";
    private static final String NOTHING = "nothing";

    @Test
    void onlyWhatIsProposedCanBeApproved() {
        assertThat(movesOf(proposal -> decide(proposal, Verdict.APPROVE)))
                .isEqualTo(moves(Map.of(PROPOSED, "APPROVED", APPROVED, NOTHING)));
    }

    @Test
    void onlyWhatIsProposedCanBeRejected() {
        assertThat(movesOf(proposal -> decide(proposal, Verdict.REJECT)))
                .isEqualTo(moves(Map.of(PROPOSED, "REJECTED", REJECTED, NOTHING)));
    }

    @Test
    void onlyWhatIsProposedCanBeDeferred() {
        assertThat(movesOf(proposal -> decide(proposal, Verdict.DEFER)))
                .isEqualTo(moves(Map.of(PROPOSED, "DEFERRED", DEFERRED, NOTHING)));
    }

    @Test
    void onlyAnApprovalCanBeRevoked() {
        assertThat(movesOf(proposal -> proposal.revoke("No")))
                .isEqualTo(moves(Map.of(APPROVED, "PROPOSED", PROPOSED, NOTHING)));
    }

    @Test
    void whatIsNotUnderWayCanBePutInOtherWordsAndLosesItsApproval() {
        assertThat(movesOf(proposal -> proposal.edit(OTHER, null)))
                .isEqualTo(moves(Map.of(PROPOSED, "PROPOSED", APPROVED, "PROPOSED", DEFERRED, "DEFERRED")));
    }

    @Test
    void onlyWhatIsApprovedCanBeStarted() {
        assertThat(movesOf(proposal -> proposal.start(PROPOSER, FOUR)))
                .isEqualTo(moves(Map.of(APPROVED, "STARTED", STARTED, NOTHING)));
    }

    @Test
    void anOverrideStartsWhatNobodyRejected() {
        assertThat(movesOf(proposal -> proposal.override(SOMEBODY, "Data is being lost", FOUR)))
                .isEqualTo(moves(Map.of(PROPOSED, "STARTED", APPROVED, "STARTED", DEFERRED, "STARTED")));
    }

    @Test
    void onlyWhatIsUnderWayHasAResult() {
        assertThat(movesOf(proposal -> proposal.finish(new Result(Outcome.WORKED, null, FOUR))))
                .isEqualTo(moves(Map.of(STARTED, "DONE", DONE, NOTHING)));
    }

    @Test
    void onlyWhatIsUnderWayCanBeHalted() {
        assertThat(movesOf(proposal -> proposal.halt("Errors rise", FOUR)))
                .isEqualTo(moves(Map.of(STARTED, "HALTED", HALTED, NOTHING)));
    }

    @Test
    void onlyWhatWasHaltedIsConfirmedAsStopped() {
        assertThat(movesOf(proposal -> proposal.confirmStopped(FOUR))).isEqualTo(moves(Map.of(HALTED, "HALTED")));
    }

    @Test
    void whatWasDeferredComesBackAtItsTime() {
        assertThat(movesOf(proposal -> proposal.comeBack(FOUR)))
                .isEqualTo(movesOrNothing(Map.of(DEFERRED, "PROPOSED")));
    }

    @Test
    void anApprovalLapsesThirtyMinutesAfterItWasGiven() {
        assertThat(movesOf(proposal -> proposal.lapse(THREE.plus(Proposal.APPROVAL_LASTS))))
                .isEqualTo(movesOrNothing(Map.of(APPROVED, "PROPOSED")));
    }

    @Test
    void theTimersOfAnEarlierDecisionChangeNothing() {
        assertThat(Proposals.in(APPROVED).lapse(FOUR)).isEqualTo(Decision.noChange());
        assertThat(Proposals.in(DEFERRED).comeBack(THREE)).isEqualTo(Decision.noChange());
    }

    @Test
    void nobodyButTheAssigneeStartsIt() {
        var approved = Proposals.in(APPROVED);

        assertThat(refusal(approved.start(COMMANDER, FOUR)).status()).isEqualTo(403);
        assertThat(approved.state).isEqualTo(APPROVED);
    }

    @Test
    void theDecisionNamesTheAssigneeElseTheProposalElseWhoMadeIt() {
        var named = Proposals.in(PROPOSED);
        Proposals.did(named.edit(RESTART, SOMEBODY));
        Proposals.did(decide(named, Verdict.APPROVE));
        assertThat(named.assigneeId).isEqualTo(SOMEBODY);

        var renamed = Proposals.in(PROPOSED);
        Proposals.did(renamed.decide(Proposals.ruling(Verdict.APPROVE), COMMANDER));
        assertThat(renamed.assigneeId).isEqualTo(COMMANDER);

        assertThat(Proposals.in(APPROVED).assigneeId).isEqualTo(PROPOSER);
    }

    @Test
    void anUnchangedEditKeepsTheApproval() {
        var approved = Proposals.in(APPROVED);

        assertThat(approved.edit(RESTART, PROPOSER)).isEqualTo(Decision.noChange());
        assertThat(approved.state).isEqualTo(APPROVED);
    }

    @Test
    void whatReturnsToTheCommanderCarriesNoDecision() {
        var revoked = Proposals.in(APPROVED);
        Proposals.did(revoked.revoke("No"));

        assertThat(revoked.ruling).isNull();
        assertThat(revoked.lapsesAt()).isEmpty();
    }

    @Test
    void anOverrideMakesWhoeverGaveItTheAssigneeAndKeepsTheReason() {
        var proposal = Proposals.in(PROPOSED);
        var event = accepted(proposal.override(SOMEBODY, "Data is being lost", FOUR));

        assertThat(event.kind()).isEqualTo(Kind.OVERRIDDEN);
        assertThat(event.text(proposal.remedy)).contains("Restart", "EMERGENCY OVERRIDE", "Data is being lost");
        assertThat(proposal.assigneeId).isEqualTo(SOMEBODY);
        assertThat(proposal.ruling).isNull();
    }

    @Test
    void anotherResultIsRefusedAndTheSameOneAgainIsFine() {
        var done = Proposals.in(DONE);

        assertThat(done.finish(new Result(Outcome.WORKED, "again", FOUR))).isEqualTo(Decision.noChange());
        assertThat(refusal(done.finish(new Result(Outcome.WORSE, null, FOUR))).status())
                .isEqualTo(409);
    }

    @Test
    void aRefusalNamesTheStateAndWhatCanBeDone() {
        var problem = refusal(Proposals.in(REJECTED).start(PROPOSER, FOUR));

        assertThat(problem.code()).isEqualTo("proposal-not-approved");
        assertThat(problem.detail()).contains("rejected", "commander");
    }

    private static Decision<ProposalEvent> decide(Proposal proposal, Verdict verdict) {
        return proposal.decide(Proposals.ruling(verdict), null);
    }

    private static Map<ProposalState, String> movesOf(Function<Proposal, Decision<ProposalEvent>> command) {
        var seen = new EnumMap<ProposalState, String>(ProposalState.class);
        for (var from : ProposalState.values()) {
            var proposal = Proposals.in(from);
            String outcome =
                    command.apply(proposal).fold(event -> proposal.state.name(), () -> NOTHING, problem -> REFUSED);
            if (!outcome.equals(proposal.state.name())) {
                assertThat(proposal.state).as("after " + outcome).isEqualTo(from);
            }
            seen.put(from, outcome);
        }
        return seen;
    }

    /** Refused in all other states. */
    private static Map<ProposalState, String> moves(Map<ProposalState, String> possible) {
        return elsewhere(REFUSED, possible);
    }

    private static Map<ProposalState, String> movesOrNothing(Map<ProposalState, String> possible) {
        return elsewhere(NOTHING, possible);
    }

    private static Map<ProposalState, String> elsewhere(String otherwise, Map<ProposalState, String> possible) {
        var all = new EnumMap<ProposalState, String>(ProposalState.class);
        Arrays.stream(ProposalState.values()).forEach(state -> all.put(state, otherwise));
        all.putAll(possible);
        return all;
    }

    private static ProposalEvent accepted(Decision<ProposalEvent> decision) {
        return decision.fold(event -> event, () -> null, problem -> null);
    }

    private static Problem refusal(Decision<ProposalEvent> decision) {
        return decision.fold(event -> null, () -> null, problem -> problem);
    }
}
