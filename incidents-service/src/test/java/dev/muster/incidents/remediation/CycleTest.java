package dev.muster.incidents.remediation;

import static dev.muster.incidents.remediation.Proposals.FOUR;
import static dev.muster.incidents.remediation.Proposals.THREE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class CycleTest {

    private final Cycle cycle = new Cycle(UUID.randomUUID(), UUID.randomUUID(), 2, THREE);

    @ParameterizedTest
    @EnumSource(names = {"PROPOSED", "APPROVED", "STARTED"})
    void goesOnWhileSomethingInItCanStillHappen(ProposalState state) {
        assertThat(cycle.endUnlessKeptOpenBy(List.of(inCycle(ProposalState.DONE, 2), inCycle(state, 2)), FOUR))
                .isFalse();
        assertThat(cycle.isOpen()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"PROPOSED", "APPROVED", "STARTED"})
    void endsWhenAllInItIsDecidedAndOver(ProposalState state) {
        assertThat(cycle.endUnlessKeptOpenBy(List.of(inCycle(state, 2)), FOUR)).isTrue();
        assertThat(cycle.closedAt).isEqualTo(FOUR);
    }

    @Test
    void isNotKeptOpenByProposalsOfAnother() {
        assertThat(cycle.endUnlessKeptOpenBy(
                        List.of(inCycle(ProposalState.DONE, 2), inCycle(ProposalState.PROPOSED, 3)), FOUR))
                .isTrue();
    }

    @Test
    void endsOnce() {
        assertThat(cycle.endUnlessKeptOpenBy(List.of(), THREE)).isTrue();
        assertThat(cycle.endUnlessKeptOpenBy(List.of(), FOUR)).isFalse();
        assertThat(cycle.closedAt).isEqualTo(THREE);
    }

    private static Proposal inCycle(ProposalState state, int number) {
        var proposal = Proposals.in(state);
        proposal.joinCycle(number);
        return proposal;
    }
}
