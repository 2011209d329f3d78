package dev.muster.oncall.paging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.messaging.IncomingMessage;
import dev.muster.chassis.testing.ContractFiles;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the alerts service publishes can be read as what paging acts on. */
class AlertContractTest {

    @Test
    void aTriggeredAlertSaysAllThatAPageNeeds() {
        var alert = published("alert.triggered", AlertTriggered.class);

        assertThat(alert).hasNoNullFieldsOrProperties();
        assertThat(alert.number()).startsWith("ALR-");
        assertThat(alert.callsSomebody()).isTrue();
        assertThat(alert.why()).isNotEmpty().allSatisfy(step -> assertThat(step.what())
                .isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"alert.acknowledged", "alert.resolved"})
    void anAlertThatMovedSaysWhichGroupItIsOf(String type) {
        var alert = published(type, AlertMoved.class);

        assertThat(alert.groupId()).isNotNull();
        assertThat(alert.openInGroup()).isBetween(0, 1);
    }

    private static <T> T published(String type, Class<T> view) {
        return new IncomingMessage(
                        UUID.randomUUID(),
                        "alerts",
                        type,
                        "subject",
                        Instant.EPOCH,
                        new Actor("integration", "any"),
                        null,
                        ContractFiles.messageOf("alerts", type),
                        null)
                .as(view);
    }
}
