package dev.muster.postmortem.trend;

import static dev.muster.postmortem.testing.Story.minutes;
import static dev.muster.postmortem.trend.Cases.trend;
import static org.hamcrest.Matchers.equalTo;

import dev.muster.postmortem.testing.Story;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether alerts are worth what they cost, on cases whose numbers can be worked out by hand. */
@QuarkusTest
class AlertTrendTest {

    @Inject
    Story story;

    @Inject
    Cases cases;

    private UUID ada;

    @BeforeEach
    void begin() {
        story.begin();
        ada = story.person("Ada");
    }

    @Test
    void noiseIsWhatPagedAndLedToNothing() {
        var useful = cases.alert(null, minutes(0));
        var noise = cases.alert(null, minutes(1));
        var quiet = cases.alert(null, minutes(2));
        cases.page(minutes(0), useful);
        cases.page(minutes(1), noise);
        cases.acknowledged(useful, ada, minutes(3));
        cases.resolved(quiet, minutes(9));

        trend("alerts", "")
                .body("items[0].count", equalTo(3))
                .body("items[0].figures.noise.count", equalTo(2))
                .body("items[0].figures.noise.share", equalTo(0.5f))
                .body("items[0].figures.paged.count", equalTo(3))
                .body("items[0].figures.acknowledge.median", equalTo("PT3M"))
                .body("items[0].figures.acknowledge.excluded", equalTo(1));
    }

    @Test
    void anAlertOfAnIncidentIsNoNoiseUnlessThatWasAFalseAlarm() {
        var promoted = cases.alert(null, minutes(0));
        var falseAlarm = cases.alert(null, minutes(1));
        cases.page(minutes(0), promoted);
        cases.page(minutes(1), falseAlarm);
        var declared = Map.of("declared", minutes(2));
        cases.incident("SEV2", declared, Map.of("alertIds", List.of(promoted)));
        cases.incident("SEV2", declared, Map.of("alertIds", List.of(falseAlarm), "status", "declined"));

        trend("alerts", "").body("items[0].figures.noise.share", equalTo(0.5f));
    }

    /** Five alerts, one of them muted; two pages, of which one is about two alerts: 1 - 2/5. */
    @Test
    void pagesAreFewerThanAlertsByTheReduction() {
        cases.page(minutes(0), cases.alert("a", minutes(0)), cases.alert("b", minutes(0)));
        cases.page(minutes(1), cases.alert("c", minutes(1)));
        cases.alert("d", minutes(2));
        cases.alert("alert.suppressed", "e", minutes(3));
        cases.pageOfIncident(minutes(4), UUID.randomUUID());

        trend("alerts", "")
                .body("items[0].figures.reduction.count", equalTo(5))
                .body("items[0].figures.reduction.share", equalTo(0.6f))
                .body("items[0].figures.paged.count", equalTo(4))
                .body("items[0].figures.paged.share", equalTo(0.75f));
    }

    @Test
    void anAlertThatComesBackWithinAQuarterOfAnHourFlaps() {
        cases.resolved(cases.alert("disk", minutes(0)), minutes(5));
        cases.alert("disk", minutes(12));
        cases.alert("cpu", minutes(12));

        trend("alerts", "").body("items[0].figures.flap.share", equalTo(1 / 3f));
    }

    @Test
    void oneThatComesBackLaterDoesNot() {
        cases.resolved(cases.alert("disk", minutes(0)), minutes(5));
        cases.alert("disk", minutes(16));

        trend("alerts", "").body("items[0].figures.flap.share", equalTo(0f));
    }

    @Test
    void alertsAndPagesOfDrillsAndRestrictedIncidentsCountNowhere() {
        var drilled = cases.alert(null, minutes(0));
        var secret = cases.alert(null, minutes(1));
        cases.page(minutes(0), drilled);
        cases.page(minutes(1), secret).notified(ada, "sms", minutes(1));
        cases.page(minutes(2), cases.alert(null, minutes(2)));
        cases.incident("SEV1", Map.of(), Map.of("drill", true, "alertIds", List.of(drilled)));
        cases.incident(
                "SEV1", Map.of(), Map.of("restricted", true, "visibleTo", List.of(ada), "alertIds", List.of(secret)));

        trend("alerts", "")
                .body("items[0].count", equalTo(1))
                .body("items[0].figures.reduction.count", equalTo(1))
                .body("items[0].figures.reduction.share", equalTo(0f));
        trend("pages", "").body("items[0].count", equalTo(1)).body("items[0].figures.interruptions.total", equalTo(0));
    }
}
