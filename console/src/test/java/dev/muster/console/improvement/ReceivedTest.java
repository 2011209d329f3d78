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
    private static final String OF_A_RULE = "/improvements/alerts/" + Evening.id("13", 1);
    private static final String OF_A_SCHEDULE = "/improvements/oncall/" + Evening.id("13", 2);
    private static final String OF_THE_PLAN = "/improvements/incidents/" + Evening.id("13", 3);

    StandIn services;
    Browser ada = Browser.ofAda();

    @BeforeEach
    void anotherEvening() {
        services.reset();
    }

    @Test
    void thoseOfAllServicesStandInOneListWithMineFirst() {
        assertThat(ada.read("/improvements"))
                .containsSubsequence(
                        "Improvements waiting for you",
                        "Page on a cold cache, too",
                        "changes urgency",
                        "Hand over on the wall clock",
                        "restricted",
                        "Others decide",
                        "Let the deputy take over sooner")
                .contains(OF_A_RULE, OF_A_SCHEDULE, OF_THE_PLAN);
    }

    @Test
    void whileAServiceIsAwayTheOthersAreShownAndTheListSaysSo() {
        services.takeAway("/v1/oncall-improvements");

        assertThat(ada.read("/improvements"))
                .contains("Improvements of schedules and policies are", "Page on a cold cache, too")
                .doesNotContain("Hand over on the wall clock");
    }

    @Test
    void whatWouldChangeIsShownBesideWhatStandsAndThatItMovedOn() {
        assertThat(ada.read(OF_A_RULE))
                .contains("The rule has changed since this was proposed", "PM-7", "INC-40")
                .containsSubsequence("gone-line", "low", "new-line", "high");
        assertThat(ada.read(OF_A_SCHEDULE))
                .contains("The schedule has changed since this was proposed")
                .containsSubsequence("gone-line", "UTC", "new-line", "Europe/Berlin");
    }

    @Test
    void whoMayNotEditTheThingSeesItWithoutTheButtons() {
        assertThat(ada.read(OF_THE_PLAN))
                .contains("Whoever may edit the plan decides", "PT5M")
                .doesNotContain("btn-act");
    }

    @Test
    void acceptingNamesTheVersionThatWasLookedAt() {
        ada.submit(OF_A_RULE + "/acceptance", "version", "3").then().statusCode(303);
        ada.submit(OF_A_SCHEDULE + "/acceptance", "version", "3").then().statusCode(303);

        assertThat(ada.read(OF_A_RULE)).contains("the rule is now v4").doesNotContain("btn-act");
        assertThat(ada.read(OF_A_SCHEDULE)).contains("the schedule is now v4", "/schedules/" + Evening.PRIMARY);
        assertThat(ada.read("/improvements")).containsSubsequence("Nothing waits for you", "Others decide", "Decided");
    }

    @Test
    void refusingSaysWhy() {
        ada.submit(OF_A_SCHEDULE + "/refusal", "reason", "We are in Lisbon")
                .then()
                .statusCode(303);

        assertThat(ada.read(OF_A_SCHEDULE)).contains("declined", "We are in Lisbon");
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
