package dev.muster.alerts.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.alerts.testing.Messages;
import org.junit.jupiter.api.Test;

/** What we read of a proposed improvement is there, as the contract of who proposes shows it. */
class ImprovementProposedTest {

    @Test
    void saysWhatToChangeAndWhereItComesFrom() {
        var proposed = Messages.example("postmortem", "improvement.proposed").as(ImprovementProposed.class);

        assertThat(proposed.improvementId()).isNotNull();
        assertThat(proposed.findingId()).isNotNull();
        assertThat(proposed.postmortem().id()).isNotNull();
        assertThat(proposed.postmortem().number()).startsWith("PM-");
        assertThat(proposed.incident().id()).isNotNull();
        assertThat(proposed.incident().number()).startsWith("INC-");
        assertThat(ImprovementTarget.of(proposed.target())).contains(ImprovementTarget.RULE);
        assertThat(proposed.ref()).isNotNull();
        assertThat(proposed.baseVersion()).isNotNull();
        assertThat(proposed.change().isObject()).isTrue();
        assertThat(proposed.text()).isNotBlank();
        assertThat(proposed.proposedBy()).isNotBlank();
    }
}
