package dev.muster.postmortem.trend;

import static dev.muster.postmortem.testing.Story.minutes;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.muster.chassis.messaging.Actor;
import dev.muster.postmortem.testing.As;
import dev.muster.postmortem.testing.CanIgnoreReturnValue;
import dev.muster.postmortem.testing.Messages;
import dev.muster.postmortem.testing.Story;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each figure, on cases whose numbers can be worked out by hand. */
@QuarkusTest
class TrendTest {

    private static final Actor SENDER = new Actor("integration", "x");
    private static final String MARCH = "?from=2026-03-01T00:00:00Z&to=2026-04-01T00:00:00Z";

    @Inject
    Story story;

    @Inject
    Messages messages;

    private UUID ada;

    @BeforeEach
    void begin() {
        story.begin();
        ada = story.person("Ada");
    }

    @Test
    void incidentsAreMeasuredByMedianAndNinetiethPercentile() {
        resolvedAfter("SEV1", 10);
        resolvedAfter("SEV1", 20);
        resolvedAfter("SEV1", 60);
        resolvedAfter("SEV2", 5);
        incident("SEV1", Map.of("declared", minutes(0)), Map.of());

        trend("incidents", "&by=severity")
                .body("items.key", contains("SEV1", "SEV2"))
                .body("items[0].count", equalTo(4))
                .body("items[0].figures.resolve.count", equalTo(3))
                .body("items[0].figures.resolve.excluded", equalTo(1))
                .body("items[0].figures.resolve.median", equalTo("PT20M"))
                .body("items[0].figures.resolve.p90", equalTo("PT52M"))
                .body("items[1].figures.resolve.median", equalTo("PT5M"))
                .body("definitions.resolve", containsString("last resolve"));
    }

    @Test
    void drillsAndRestrictedIncidentsAndThoseThatWereNoneCountNowhere() {
        resolvedAfter("SEV1", 10);
        incident("SEV1", Map.of("declared", minutes(0)), Map.of("drill", true));
        incident("SEV1", Map.of("declared", minutes(0)), Map.of("restricted", true, "visibleTo", List.of(ada)));
        incident("SEV1", Map.of("declared", minutes(0)), Map.of("status", "declined"));

        trend("incidents", "").body("items", hasSize(1)).body("items[0].count", equalTo(1));
    }

    @Test
    void theStartOfTheImpactBeginsTheTimesWhereItIsKnown() {
        incident(
                "SEV1",
                Map.of(
                        "impactStarted", minutes(0),
                        "declared", minutes(12),
                        "assembled", minutes(15),
                        "mitigated", minutes(40),
                        "resolved", minutes(50)),
                Map.of());

        trend("incidents", "")
                .body("items[0].figures.detect.median", equalTo("PT12M"))
                .body("items[0].figures.assemble.median", equalTo("PT3M"))
                .body("items[0].figures.mitigate.median", equalTo("PT40M"))
                .body("items[0].figures.resolve.median", equalTo("PT50M"));
    }

    @Test
    void theFirstAlertDetectsWhatWasDeclaredLater() {
        var alert = alert(null, minutes(4));
        incident(
                "SEV1",
                Map.of("impactStarted", minutes(0), "declared", minutes(12)),
                Map.of("alertIds", List.of(alert)));

        trend("incidents", "").body("items[0].figures.detect.median", equalTo("PT4M"));
    }

    @Test
    void incidentsOfSeveralServicesCountForEachAndForTheTeamOnce() {
        var team = story.team(List.of(), List.of());
        var checkout = story.service("Checkout", team);
        var payments = story.service("Payments", team);
        incident("SEV1", Map.of("declared", minutes(0)), Map.of("serviceIds", List.of(checkout, payments)));
        resolvedAfter("SEV1", 10);

        trend("incidents", "&by=service")
                .body("items", hasSize(3))
                .body("items.find { it.key == '" + checkout + "' }.label", equalTo("Checkout"))
                .body("items.find { it.key == null }.label", equalTo("none"));
        trend("incidents", "&by=team").body("items.find { it.key == '" + team + "' }.count", equalTo(1));
        trend("incidents", "&by=week").body("items.key", contains("2026-W11"));
    }

    @Test
    void noiseIsWhatPagedAndLedToNothing() {
        var useful = alert(null, minutes(0));
        var noise = alert(null, minutes(1));
        var quiet = alert(null, minutes(2));
        page(useful, minutes(0), Map.of());
        page(noise, minutes(1), Map.of());
        messages.arrive("alert.acknowledged", useful, Map.of("alertId", useful, "personId", ada), SENDER, minutes(3));
        messages.arrive("alert.resolved", quiet, Map.of("alertId", quiet), SENDER, minutes(9));

        trend("alerts", "")
                .body("items[0].count", equalTo(3))
                .body("items[0].figures.noise.count", equalTo(2))
                .body("items[0].figures.noise.share", equalTo(0.5f))
                .body("items[0].figures.paged.count", equalTo(3))
                .body("items[0].figures.acknowledge.median", equalTo("PT3M"))
                .body("items[0].figures.acknowledge.excluded", equalTo(1));
    }

    @Test
    void anAlertThatComesBackWithinAQuarterOfAnHourFlaps() {
        var first = alert("disk", minutes(0));
        messages.arrive("alert.resolved", first, Map.of("alertId", first), SENDER, minutes(5));
        alert("disk", minutes(12));
        alert("cpu", minutes(12));

        trend("alerts", "").body("items[0].figures.flap.share", equalTo(1 / 3f));
    }

    @Test
    void pagesAreMeasuredFromTheEventToTheFirstNotificationAndTheFirstHuman() {
        var alert = alert(null, minutes(0));
        var page = page(alert, minutes(0), Map.of());
        messages.arrive(
                "page.notified",
                page,
                page(
                        page,
                        alert,
                        Map.of(
                                "personId",
                                ada,
                                "channel",
                                "sms",
                                "handedOverAt",
                                minutes(0).plusSeconds(3))),
                SENDER,
                minutes(0).plusSeconds(3));
        messages.arrive("page.acknowledged", page, page(page, alert, Map.of("personId", ada)), SENDER, minutes(4));
        page(alert(null, minutes(5)), minutes(5), Map.of());

        trend("pages", "")
                .body("items[0].count", equalTo(2))
                .body("items[0].figures.page.median", equalTo("PT3S"))
                .body("items[0].figures.page.excluded", equalTo(1))
                .body("items[0].figures.acknowledge.median", equalTo("PT4M"))
                .body("items[0].figures.acknowledge.excluded", equalTo(1))
                .body("items[0].figures.exhausted.share", equalTo(0f))
                .body("items[0].figures.interruptions.total", equalTo(1));
    }

    @Test
    void alertsAndPagesOfDrillsAndRestrictedIncidentsCountNowhere() {
        var drilled = alert(null, minutes(0));
        var secret = alert(null, minutes(1));
        page(drilled, minutes(0), Map.of());
        page(secret, minutes(1), Map.of());
        page(alert(null, minutes(2)), minutes(2), Map.of());
        incident("SEV1", Map.of(), Map.of("drill", true, "alertIds", List.of(drilled)));
        incident("SEV1", Map.of(), Map.of("restricted", true, "visibleTo", List.of(ada), "alertIds", List.of(secret)));

        trend("alerts", "").body("items[0].count", equalTo(1));
        trend("pages", "").body("items[0].count", equalTo(1));
    }

    @Test
    void actionsAreDoneInTimeOrNot() {
        var team = story.team(List.of(), List.of(ada));
        complete(action("2026-03-12"));
        action("2026-03-14");
        action("2026-03-30");
        story.later(Duration.ofDays(5));

        trend("actions", "&by=team")
                .body("items[0].key", equalTo(team.toString()))
                .body("items[0].count", equalTo(3))
                .body("items[0].figures.completion.count", equalTo(2))
                .body("items[0].figures.completion.share", equalTo(0.5f))
                .body("items[0].figures.age.count", equalTo(2));
    }

    @Test
    void whatHasNoCasesHasNoGroups() {
        trend("incidents", "&by=service").body("items", hasSize(0)).body("items.key", equalTo(List.of()));
    }

    @Test
    void aTrendIsToBeHadAsATable() {
        resolvedAfter("SEV1", 10);

        As.stakeholder()
                .accept("*/*")
                .get("/v1/trends/incidents" + MARCH + "&by=severity&format=csv")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .body(containsString("severity,SEV1,SEV1,resolve,1,0,600.0,600.0,,\r\n"));
    }

    @Test
    void whatCannotBeReadIsRefused() {
        read("incidents?by=moon").statusCode(400);
        read("incidents?from=yesterday").statusCode(400);
        read("incidents?from=2026-03-02T00:00:00Z&to=2026-03-01T00:00:00Z").statusCode(422);
        read("incidents?format=pdf").statusCode(400);
        read("weather").statusCode(404);
    }

    private void resolvedAfter(String severity, int minutes) {
        incident(severity, Map.of("declared", minutes(0), "resolved", minutes(minutes)), Map.of());
    }

    private void incident(String severity, Map<String, Instant> milestones, Map<String, Object> more) {
        var incident = story.incident(ada);
        incident.put("severity", severity);
        incident.put("postmortem", "none");
        incident.put("milestones", milestones);
        incident.putAll(more);
        story.told("incident.updated", incident);
    }

    @CanIgnoreReturnValue
    private UUID alert(String dedupKey, Instant at) {
        var id = UUID.randomUUID();
        var alert = new HashMap<String, Object>(
                Map.of("alertId", id, "groupId", id, "severity", "critical", "urgency", "high", "acceptedAt", at));
        alert.put("dedupKey", dedupKey);
        messages.arrive("alert.triggered", id, alert, SENDER, at);
        return id;
    }

    @CanIgnoreReturnValue
    private UUID page(UUID alert, Instant at, Map<String, Object> more) {
        var id = UUID.randomUUID();
        messages.arrive("page.started", id, page(id, alert, more), SENDER, at);
        return id;
    }

    private static Map<String, Object> page(UUID id, UUID alert, Map<String, Object> more) {
        var page = new HashMap<>(more);
        page.put("pageId", id);
        page.put("acceptedAt", minutes(0));
        page.put("subjects", List.of(Map.of("type", "alertGroup", "id", alert, "alertIds", List.of(alert))));
        return page;
    }

    @CanIgnoreReturnValue
    private String action(String dueOn) {
        return As.responder(ada)
                .body(Map.of("title", "Do it", "kind", "prevent", "ownerId", ada, "dueOn", dueOn))
                .post("/v1/action-items")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void complete(String id) {
        As.responder(ada)
                .body(Map.of("evidence", "done"))
                .post("/v1/action-items/" + id + "/completion")
                .then()
                .statusCode(200)
                .body("overdue", equalTo(false))
                .body("description", nullValue());
    }

    @CanIgnoreReturnValue
    private static ValidatableResponse trend(String subject, String more) {
        return read(subject + MARCH + more).statusCode(200);
    }

    @CanIgnoreReturnValue
    private static ValidatableResponse read(String path) {
        return As.stakeholder().get("/v1/trends/" + path).then();
    }
}
