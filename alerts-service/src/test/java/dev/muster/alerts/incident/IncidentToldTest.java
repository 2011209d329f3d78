package dev.muster.alerts.incident;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.alerts.testing.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we read of the messages about incidents is there, as their contract shows them. */
class IncidentToldTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "incident.declared",
                "incident.updated",
                "incident.resolved",
                "incident.reopened",
                "incident.closed",
                "incident.declined",
                "incident.merged"
            })
    void saysWhatItIsAndWhoMaySeeIt(String type) {
        var incident = read(type);

        assertThat(incident.incidentId()).isNotNull();
        assertThat(incident.number()).startsWith("INC-");
        assertThat(incident.title()).isNotBlank();
        assertThat(incident.status()).isNotBlank();
        assertThat(Messages.example("incidents", type).data().has("restricted")).isTrue();
        assertThat(incident.copy().visibleTo()).isNotNull();
    }

    @Test
    void anIncidentThatIsGoneHoldsNoAlerts() {
        assertThat(read("incident.declined").status()).isEqualTo("declined");
        assertThat(read("incident.merged").status()).isEqualTo("merged");
        assertThat(read("incident.merged").mergedInto()).isNotNull();
        assertThat(read("incident.resolved").status()).isEqualTo("resolved");
    }

    private static IncidentTold read(String type) {
        return Messages.example("incidents", type).as(IncidentTold.class);
    }
}
