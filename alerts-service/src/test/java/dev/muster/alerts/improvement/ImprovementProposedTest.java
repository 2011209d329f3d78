package dev.muster.alerts.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.alerts.testing.Messages;
import dev.muster.chassis.change.ChangeOrigin;
import org.junit.jupiter.api.Test;

/** What we read of a proposed improvement is there, as the contract of who proposes shows it. */
class ImprovementProposedTest {

    @Test
    void saysWhatToChangeWhereItComesFromAndWhoMayKnow() {
        var proposal = Messages.example("postmortem", "improvement.proposed")
                .as(ImprovementProposed.class)
                .proposal()
                .orElseThrow();

        assertThat(proposal.id()).isNotNull();
        assertThat(proposal.kind()).isEqualTo("rule");
        assertThat(proposal.ref()).isNotNull();
        assertThat(proposal.baseVersion()).isNotNull();
        assertThat(proposal.patch().isObject()).isTrue();
        assertThat(proposal.text()).isNotBlank();
        assertThat(proposal.proposedBy()).isNotBlank();
        assertThat(proposal.origins())
                .extracting(ChangeOrigin::type)
                .containsExactly("finding", "postmortem", "incident");
        assertThat(proposal.origins().get(1).number()).startsWith("PM-");
        assertThat(proposal.origins().get(2).number()).startsWith("INC-");
        assertThat(proposal.restricted()).isTrue();
        assertThat(proposal.visibleTo()).isNotEmpty();
    }
}
