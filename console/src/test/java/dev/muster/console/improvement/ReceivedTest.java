package dev.muster.console.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.console.standin.Browser;
import dev.muster.console.standin.Evening;
import dev.muster.console.standin.StandIn;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReceivedTest {
    private static final String IMPROVEMENT = "/improvements/" + Evening.id("13", 1);

    StandIn services;
    Browser ada = Browser.ofAda();

    @BeforeEach
    void anotherEvening() {
        services.reset();
    }

    @Test
    void whatWouldChangeIsShownBesideWhatStandsAndThatItMovedOn() {
        assertThat(ada.read(IMPROVEMENT))
                .contains("The rule has changed since this was proposed", "PM-7", "INC-40")
                .containsSubsequence("gone-line", "low", "new-line", "high");
    }

    @Test
    void acceptingNamesTheVersionThatWasLookedAt() {
        ada.submit(IMPROVEMENT + "/acceptance", "version", "3").then().statusCode(303);

        assertThat(ada.read(IMPROVEMENT)).contains("the rule is now v4").doesNotContain("btn-act");
    }

    @Test
    void refusingSaysWhy() {
        ada.submit(IMPROVEMENT + "/refusal", "reason", "It would page every night")
                .then()
                .statusCode(303);

        assertThat(ada.read(IMPROVEMENT)).contains("declined", "It would page every night");
    }

    @Test
    void rulesSayHowTheyCameToBe() {
        assertThat(ada.read("/rules/" + Evening.id("42", 1)))
                .containsSubsequence(
                        "EU checkout",
                        "becomes an incident",
                        "After INC-40: promote at once",
                        "Ada Brandt",
                        "First try");
    }
}
