package dev.muster.console.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.muster.console.standin.Browser;
import dev.muster.console.standin.CheckoutOutage;
import dev.muster.console.standin.StandIn;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ComposerTest {
    private static final String UPDATES = "/incidents/" + CheckoutOutage.CHECKOUT_FAILS + "/updates";

    StandIn services;
    Browser ada = Browser.ofAda();

    @BeforeEach
    void anotherEvening() {
        services.reset();
    }

    @Test
    void sevenFieldsComeDraftedBesideWhatWasToldLastWithChangesMarked() {
        assertThat(ada.read(UPDATES + "/new"))
                .contains("Degraded since", "Severity now", "Issue", "Affected services", "Remediation", "Coordination")
                .containsSubsequence("A rolling restart is proposed.", "Told last", "changed", "Cause being diagnosed");
    }

    @Test
    void updateIsSentAndLeadsBackToTheIncident() {
        ada.submit(UPDATES, "issue", "Payments fail", "severity", "SEV1", "degradedSince", "2026-06-07T15:00")
                .then()
                .statusCode(303);

        assertThat(services.sent("/v1" + UPDATES).getString("degradedSince")).isEqualTo("2026-06-07T13:00:00Z");
    }

    @Test
    void refusedUpdateKeepsEveryWord() {
        ada.submit(UPDATES, "severity", "SEV1", "progress", "We know the cause")
                .then()
                .statusCode(422)
                .body(containsString("Say what people notice."))
                .body(containsString("We know the cause"));
    }
}
