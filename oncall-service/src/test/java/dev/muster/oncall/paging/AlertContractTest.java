package dev.muster.oncall.paging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.oncall.testing.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the alerts service publishes can be read as what paging acts on. */
class AlertContractTest {

    @Test
    void aTriggeredAlertSaysAllThatAPageNeeds() {
        var alert = Published.by("alerts", "alert.triggered").as(AlertTriggered.class);

        assertThat(alert).hasNoNullFieldsOrProperties();
        assertThat(alert.number()).startsWith("ALR-");
        assertThat(alert.callsSomebody()).isTrue();
        assertThat(alert.why()).isNotEmpty().allSatisfy(step -> assertThat(step.what())
                .isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"alert.acknowledged", "alert.resolved"})
    void anAlertThatMovedSaysWhichGroupItIsOf(String type) {
        var alert = Published.by("alerts", type).as(AlertMoved.class);

        assertThat(alert.groupId()).isNotNull();
        assertThat(alert.openInGroup()).isBetween(0, 1);
    }
}
