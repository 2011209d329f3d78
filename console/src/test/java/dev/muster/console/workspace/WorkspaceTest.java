package dev.muster.console.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import dev.muster.console.standin.Browser;
import dev.muster.console.standin.CheckoutOutage;
import dev.muster.console.standin.Evening;
import dev.muster.console.standin.StandIn;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WorkspaceTest {
    private static final String INCIDENT = "/incidents/" + CheckoutOutage.CHECKOUT_FAILS;

    StandIn services;
    Browser ada = Browser.ofAda();

    @BeforeEach
    void anotherEvening() {
        services.reset();
    }

    @Test
    void headerTellsSeverityStatusCommanderAndWhenTheNextUpdateIsDue() {
        assertThat(ada.read("/incidents/INC-42"))
                .containsSubsequence(
                        "SEV1",
                        "INC-42",
                        "Checkout fails for EU cards",
                        "investigating",
                        "impact since",
                        "Ada Brandt",
                        "commands",
                        "Next update",
                        "Write update");
    }

    @Test
    void commanderHasTheButtonsAndOthersReadWhoDecides() {
        assertThat(ada.read(INCIDENT)).contains("2 proposals wait for your decision", "value=\"approve\"");

        services.evening()
                .outage
                .incidents
                .get(0)
                .put(
                        "roles",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("role", "commander")
                                        .put("personId", Evening.GRACE.toString())));

        assertThat(ada.read(INCIDENT))
                .contains("2 proposals wait for Grace Hall", "Grace Hall decides")
                .doesNotContain("value=\"approve\"");
    }

    @Test
    void rankedOptionsAreDrawnByGainAndRisk() {
        assertThat(ada.read(INCIDENT))
                .contains(
                        "1: Rolling restart of checkout pods, gain 4, risk 2; 2: Restart all 100 at once, gain 4, risk 5");
    }

    @Test
    void decisionCarriesItsReasonAndLeadsBack() {
        var decision = "/proposals/" + CheckoutOutage.ROLLING_RESTART + "/decision";
        ada.submit(INCIDENT + decision, "decision", "approve", "rationale", "One pod at a time")
                .then()
                .statusCode(303)
                .header("Location", endsWith(INCIDENT));

        assertThat(services.sent("/v1" + INCIDENT + decision).getString("rationale"))
                .isEqualTo("One pod at a time");
        assertThat(ada.read(INCIDENT)).contains("not begun");
    }

    @Test
    void whereNobodyCommandsOneTapTakesCommand() {
        assertThat(ada.read("/incidents/INC-43")).contains("Nobody commands", "Take command");

        ada.submit("/incidents/" + Evening.id("1c", 43) + "/command").then().statusCode(303);

        assertThat(ada.read("/incidents/INC-43"))
                .doesNotContain("Nobody commands")
                .contains("Ada Brandt");
    }

    @Test
    void deputyAsksASilentCommanderAndThenMayTakeOver() {
        var outage = services.evening().outage;
        outage.incidents
                .get(0)
                .put(
                        "roles",
                        new JsonArray()
                                .add(outage.holds("commander", Evening.GRACE))
                                .add(outage.holds("deputy", Evening.ADA)));
        assertThat(ada.read(INCIDENT)).contains("Is Grace Hall there?").doesNotContain("Take command");

        ada.submit(INCIDENT + "/command/question").then().statusCode(303);

        assertThat(ada.read(INCIDENT)).contains("Grace Hall was asked", "Take command");
    }

    @Test
    void commanderWhoIsAskedForReadsSoFirst() {
        services.evening()
                .outage
                .incidents
                .get(0)
                .put("commanderAskedAt", services.evening().ago(60).toString());

        assertThat(ada.read(INCIDENT)).containsSubsequence("Needs you", "Your deputy asks whether you are there");
    }

    @Test
    void timelineShowsOnlyWhatIsAskedFor() {
        assertThat(ada.read("/incidents/INC-42?show=decisions"))
                .contains("Cycle 1 closed")
                .doesNotContain("Support sees 40 tickets");
        assertThat(ada.read("/incidents/INC-42?q=tickets"))
                .contains("Support sees 40 tickets")
                .doesNotContain("Cycle 1 closed");
    }

    @Test
    void commentsAreWrittenAndNeverTakenForMarkup() {
        ada.submit(INCIDENT + "/timeline", "kind", "comment", "body", "<b onclick=x>loud</b>")
                .then()
                .statusCode(303);

        assertThat(ada.read(INCIDENT)).contains("&lt;b onclick&#61;x&gt;loud").doesNotContain("<b onclick");
    }

    @Test
    void partsThatAreAwayLeaveTheRestAtWork() {
        services.takeAway("/v1" + INCIDENT + "/timeline");
        services.takeAway("/v1" + INCIDENT + "/proposals");

        assertThat(ada.read(INCIDENT))
                .contains(
                        "The timeline is unknown just now",
                        "Proposals are unknown just now",
                        "Connection pool of ledger-db",
                        "Checkout latency");
    }

    @Test
    void stepsOfAPlaybookAreTicked() {
        ada.submit(INCIDENT + "/playbook-runs/" + CheckoutOutage.RUN + "/steps/3", "done", "true")
                .then()
                .statusCode(303);

        assertThat(ada.read(INCIDENT)).contains("Checkout latency <span class=\"count\">3/4</span>");
    }

    @Test
    void whatIsOverLeadsToWhatWasLearned() {
        assertThat(ada.read("/incidents/INC-40")).contains("/postmortems/PM-7", "draft");

        services.evening().lessons.postmortems.clear();

        assertThat(ada.read("/incidents/INC-40")).contains("Begin the postmortem");
    }

    @Test
    void whatIsOverAsksForNoDecisionAnyMore() {
        services.evening().outage.incidents.get(0).put("status", "resolved");

        assertThat(ada.read(INCIDENT))
                .contains("commanded", "was proposed, and never decided")
                .doesNotContain("value=\"approve\"", "Needs you");
    }

    @Test
    void refusalIsShownWithoutLosingThePage() {
        services.evening().outage.incidents.get(0).put("roles", new JsonArray());

        ada.request()
                .header("HX-Request", "true")
                .formParam("csrf", ada.token())
                .formParam("decision", "approve")
                .post(INCIDENT + "/proposals/" + CheckoutOutage.ROLLING_RESTART + "/decision")
                .then()
                .statusCode(403)
                .header("HX-Retarget", "#notices")
                .body(containsString("Only the commander decides."));
    }

    @Test
    void beaconTellsEveryoneInOneSentenceAndOffersNoControls() {
        assertThat(ada.read("/incidents/INC-42/beacon?wall=true"))
                .contains("EU card payments fail at checkout", "Ada Brandt", "Next update", "beacon-wall")
                .doesNotContain("value=\"approve\"");
    }
}
