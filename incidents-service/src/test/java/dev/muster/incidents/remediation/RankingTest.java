package dev.muster.incidents.remediation;

import static dev.muster.incidents.remediation.Proposals.FOUR;
import static dev.muster.incidents.remediation.Proposals.THREE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void moreGainForLessRiskComesFirst() {
        assertRanked(of("a", 5, 1, false, null, FOUR), of("b", 5, 2, true, 1L, THREE), of("c", 1, 5, true, 1L, THREE));
    }

    @Test
    void ofTwoThatBalanceAlikeTheReversibleComesFirst() {
        assertRanked(of("a", 3, 2, true, 900L, FOUR), of("b", 5, 4, false, 60L, THREE));
    }

    @Test
    void thenTheShorterAndTheOneWithoutADurationLast() {
        assertRanked(of("a", 3, 2, true, 60L, FOUR), of("b", 3, 2, true, 61L, THREE), of("c", 3, 2, true, null, THREE));
    }

    @Test
    void thenTheOlder() {
        assertRanked(of("a", 3, 2, true, 60L, THREE), of("b", 3, 2, true, 60L, FOUR));
    }

    @Test
    void ranksCountFromOne() {
        var views = ProposalView.ranked(List.of(of("b", 1, 5, true, null, THREE), of("a", 5, 1, true, null, THREE)));

        assertThat(views).extracting(ProposalView::action).containsExactly("a", "b");
        assertThat(views).extracting(ProposalView::rank).containsExactly(1, 2);
    }

    private static void assertRanked(Proposal... expected) {
        var backwards = Arrays.asList(expected.clone());
        Collections.reverse(backwards);

        assertThat(Ranking.bestFirst(backwards)).containsExactly(expected);
    }

    private static Proposal of(String action, int gain, int risk, boolean reversible, Long seconds, Instant at) {
        return Proposals.proposed(new Remedy(action, "", gain, risk, reversible, null, seconds), at);
    }
}
