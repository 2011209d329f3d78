package dev.muster.console.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.console.standin.Browser;
import dev.muster.console.standin.Evening;
import dev.muster.console.standin.StandIn;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ActionListTest {
    StandIn services;
    Browser ada = Browser.ofAda();

    @BeforeEach
    void anotherEvening() {
        services.reset();
    }

    @Test
    void overdueOnesComeFirst() {
        assertThat(ada.read("/actions"))
                .containsSubsequence(
                        "Overdue", "ACT-7", "Open", "ACT-8", "Done", "ACT-6", "https://git.example.org/pull/812");
    }

    @Test
    void oneIsDoneWithWhatShowsIt() {
        ada.submit("/actions/" + Evening.id("ac", 7) + "/completion", "evidence", "Alert fires in staging")
                .then()
                .statusCode(303);

        assertThat(ada.read("/actions")).contains("Alert fires in staging").doesNotContain("Overdue <span");
    }
}
