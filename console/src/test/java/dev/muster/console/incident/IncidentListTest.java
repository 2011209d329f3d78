package dev.muster.console.incident;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.console.standin.Browser;
import dev.muster.console.standin.StandIn;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IncidentListTest {
    StandIn services;
    Browser ada = Browser.ofAda();

    @BeforeEach
    void anotherEvening() {
        services.reset();
    }

    @Test
    void openIncidentsAreListedWithWhoCommandsAndWhenTheNextUpdateIsDue() {
        assertThat(ada.read("/incidents"))
                .contains("INC-42", "Checkout fails for EU cards", "Ada Brandt", "nobody commands")
                .containsSubsequence(">open</span>", ">3</span>")
                .doesNotContain("Login page slow");
    }

    @Test
    void everyFilterIsInTheAddressAndCanBeTakenAway() {
        assertThat(ada.read("/incidents?status=all&severity=SEV2&q=Login"))
                .contains("Login page slow")
                .doesNotContain("Checkout fails")
                .contains("href=\"/incidents?severity=SEV2&amp;q=Login\"")
                .contains("href=\"/incidents?status=all&amp;severity=SEV2\"");
    }

    @Test
    void quietDaysSaySoAndOfferTheFirstStep() {
        services.evening().outage.incidents.clear();

        assertThat(ada.read("/incidents")).contains("Nothing is on fire", "/incidents/new");
    }

    @Test
    void listWithoutItsServiceSaysSo() {
        services.takeAway("/v1/incidents");

        assertThat(ada.read("/incidents")).contains("Incidents are unknown just now");
    }
}
