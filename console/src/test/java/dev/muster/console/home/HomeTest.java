package dev.muster.console.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.console.standin.Browser;
import dev.muster.console.standin.Evening;
import dev.muster.console.standin.StandIn;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HomeTest {
    private static final String ACKNOWLEDGE = "/pages/" + Evening.PAGE + "/acknowledgement";

    StandIn services;
    Browser ada = Browser.ofAda();

    @BeforeEach
    void anotherEvening() {
        services.reset();
    }

    @Test
    void pagesThatWaitForMeComeFirstWithTheirButton() {
        assertThat(ada.read("/")).containsSubsequence("Needs you", "Card payments fail", ACKNOWLEDGE, "Acknowledge");
    }

    @Test
    void decisionsUpdatesAndPromisesThatWaitForMeAreNamedWithTheirNextStep() {
        services.evening().outage.incidents.get(0).put("updateDueAt", "2026-01-01T00:00:00Z");

        assertThat(ada.read("/"))
                .contains(
                        "2 proposals wait for your decision",
                        "The update on INC-42 is late",
                        "Alert on the size of the connection pool");
    }

    @Test
    void openIncidentsAreRowsThoseNobodyJudgedFirst() {
        assertThat(ada.read("/"))
                .containsSubsequence(
                        "Open incidents",
                        "Something odd with the ledger export",
                        "Checkout fails for EU cards",
                        "Invoices are sent twice");
    }

    @Test
    void acknowledgingInPlaceLeadsBackHomeWhereNothingWaits() {
        ada.submit(ACKNOWLEDGE, "back", "/").then().statusCode(303);

        assertThat(services.asked()).contains("POST /v1/pages/" + Evening.PAGE + "/acknowledgement");
        assertThat(ada.read("/")).doesNotContain(ACKNOWLEDGE).contains("by you");
    }

    @Test
    void whenAllIsWellOneQuietLineSaysSo() {
        services.evening().pages.clear();
        services.evening().outage.incidents.clear();
        services.evening().lessons.actions.clear();

        assertThat(ada.read("/")).contains("Nothing needs you.", "You are on call for", "Payments primary");
    }

    @Test
    void serviceThatIsAwayTakesOnlyItsOwnPartAway() {
        services.takeAway("/v1/alerts");

        assertThat(ada.read("/"))
                .contains("Alerts are unknown just now", "Card payments fail", "On call now", "Ada Brandt");
    }

    @Test
    void withoutAnyAnswerThePageStillOpensAndClaimsNothing() {
        services.takeAway("/v1/alerts");
        services.takeAway("/v1/pages");
        services.takeAway("/v1/on-call");
        services.takeAway("/v1/me/inbox");

        assertThat(ada.read("/"))
                .contains("Your pages are unknown just now", "Who is on call is unknown just now")
                .doesNotContain("Nothing needs you");
    }

    @Test
    void openPageAsksForItsContentWithoutTheFrame() {
        var content = ada.refresh("/").then().statusCode(200).extract().asString();

        assertThat(content).contains("Needs you").doesNotContain("<html", "class=\"rail\"");
    }

    @Test
    void newInstallationIsOfferedItsFirstSteps() {
        services.evening().schedules.clear();

        assertThat(ada.read("/schedules")).contains("No schedule yet", "/schedules/new");
    }
}
