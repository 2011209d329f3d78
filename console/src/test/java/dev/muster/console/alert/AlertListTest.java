package dev.muster.console.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import dev.muster.console.standin.Browser;
import dev.muster.console.standin.Evening;
import dev.muster.console.standin.StandIn;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AlertListTest {
    StandIn services;
    Browser ada = Browser.ofAda();

    @BeforeEach
    void anotherEvening() {
        services.reset();
    }

    @Test
    void openAlertsAreListedWithCountsBesideTheirFilters() {
        assertThat(ada.read("/alerts"))
                .contains("ALR-1093", "Card payments fail for EU", "ALR-1098", "Grace Hall")
                .containsSubsequence(">triggered</span>", ">5</span>");
    }

    @Test
    void everyFilterIsInTheAddressAndCanBeTakenAway() {
        var page = ada.read("/alerts?status=triggered&severity=error&q=Latency");

        assertThat(page)
                .contains("Latency p99")
                .doesNotContain("Card payments fail")
                .contains("href=\"/alerts?severity=error&amp;q=Latency\"")
                .contains("href=\"/alerts?status=triggered&amp;q=Latency\"")
                .contains("href=\"/alerts?status=triggered&amp;severity=error\"");
    }

    @Test
    void whenNothingFitsTheWayBackIsOffered() {
        assertThat(ada.read("/alerts?q=unheard-of")).contains("Nothing fits", "Clear the filters");
    }

    @Test
    void hostileTitlesAreTextAndHostileLinksAreNoLinks() {
        services.evening()
                .alerts
                .add(services.evening()
                        .alert(7, "error", "triggered", "<script>alert(1)</script>\"onmouseover='x'", 5));

        assertThat(ada.read("/alerts")).contains("&lt;script&gt;").doesNotContain("<script>alert");
        assertThat(ada.read("/alerts/ALR-1099"))
                .doesNotContain("<script>alert", "href=\"javascript:")
                .contains("not a link", "rel=\"noopener noreferrer nofollow\"");
    }

    @Test
    void alertTellsItsFateAndWhatWasSent() {
        assertThat(ada.read("/alerts/" + Evening.FAILING_CHECKOUT))
                .containsSubsequence("Fate", "Received from Prometheus", "Rule EU checkout v3", "Paged by policy")
                .contains("/pages/" + Evening.PAGE, "prometheus.example.org/graph");
    }

    @Test
    void acknowledgingSelectedAlertsKeepsTheFilters() {
        ada.submit("/alerts/acknowledgements?severity=error", "ids", Evening.FAILING_CHECKOUT.toString())
                .then()
                .statusCode(303)
                .header("Location", endsWith("/alerts?severity=error"));

        assertThat(services.asked()).contains("POST /v1/alerts/" + Evening.FAILING_CHECKOUT + "/acknowledgement");
    }

    @Test
    void listWithoutItsServiceSaysSoAndKeepsTheFilters() {
        services.takeAway("/v1/alerts");

        assertThat(ada.read("/alerts?severity=error")).contains("Alerts are unknown just now", "severity");
    }

    @Test
    void alertThatDoesNotExistIsExplained() {
        ada.open("/alerts/" + Evening.PRIMARY).then().statusCode(404).body(containsString("There is no such alert."));
    }

    @Test
    void filterThatCannotBeReadIsExplainedAndNotTakenForAnOutage() {
        ada.open("/alerts?status=sleeping")
                .then()
                .statusCode(400)
                .body(containsString("There is no status sleeping"))
                .body(not(containsString("unknown just now")));
    }
}
