package dev.muster.console.remediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.muster.console.standin.Browser;
import dev.muster.console.standin.CheckoutOutage;
import dev.muster.console.standin.StandIn;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProposeTest {
    private static final String PROPOSALS = "/incidents/" + CheckoutOutage.CHECKOUT_FAILS + "/proposals";

    StandIn services;
    Browser ada = Browser.ofAda();

    @BeforeEach
    void anotherEvening() {
        services.reset();
    }

    @Test
    void loneCommanderProposesDecidesAndBeginsWithOneButton() {
        ada.submit(
                        PROPOSALS,
                        "action",
                        "Fail over to Frankfurt",
                        "expectedEffect",
                        "Payments pass",
                        "gain",
                        "4",
                        "risk",
                        "2",
                        "reversible",
                        "on",
                        "minutes",
                        "10",
                        "decide",
                        "now",
                        "rationale",
                        "Nobody else is here")
                .then()
                .statusCode(303);

        var sent = services.sent("/v1" + PROPOSALS);
        assertThat(sent.getString("decide")).isEqualTo("approve");
        assertThat(sent.getBoolean("start")).isTrue();
        assertThat(sent.getString("duration")).isEqualTo("PT10M");
    }

    @Test
    void whatIsOnlyProposedWaitsForADecision() {
        ada.submit(PROPOSALS, "action", "Fail over to Frankfurt", "gain", "4", "risk", "2")
                .then()
                .statusCode(303);

        assertThat(services.sent("/v1" + PROPOSALS).containsKey("decide")).isFalse();
        assertThat(services.sent("/v1" + PROPOSALS).getBoolean("reversible")).isFalse();
    }

    @Test
    void withoutAnActionWhatWasTypedIsKept() {
        ada.submit(PROPOSALS, "expectedEffect", "Payments pass")
                .then()
                .statusCode(422)
                .body(containsString("Say what to do."))
                .body(containsString("value=\"Payments pass\""));
    }
}
