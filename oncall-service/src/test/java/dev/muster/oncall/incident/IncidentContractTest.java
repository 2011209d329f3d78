package dev.muster.oncall.incident;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.oncall.testing.Published;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the incidents service publishes can be read as what is kept of it here. */
class IncidentContractTest {

    @ParameterizedTest
    @ValueSource(strings = {"declared", "updated", "resolved", "reopened", "closed", "declined", "merged"})
    void anIncidentSaysAllThatPagingHasToKnow(String happened) {
        var incident = Published.by("incidents", "incident." + happened)
                .as(IncidentTold.class)
                .record();

        assertThat(incident.id()).isNotNull();
        assertThat(incident.number()).startsWith("INC-");
        assertThat(incident.title()).isNotBlank();
        assertThat(incident.url()).isNotBlank();
        assertThat(incident.serviceIds()).doesNotContainNull();
        assertThat(incident.ended()).isEqualTo(!happened.matches("declared|updated|reopened"));
    }
}
