package dev.muster.incidents.mobilise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.testing.ContractFiles;
import dev.muster.chassis.time.Ids;
import dev.muster.incidents.testing.Declared;
import dev.muster.incidents.testing.Somebody;
import dev.muster.incidents.testing.Suite;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What other services tell takes effect here. The messages are the examples that they publish. */
@QuarkusTest
class FollowOthersTest {

    private static final String ONCALL = "oncall";
    private static final String ALERTS = "alerts";

    @Inject
    Suite suite;

    private final UUID page = Ids.next();
    private Somebody ada;
    private Somebody grace;

    @BeforeEach
    void people() {
        ada = suite.responder("Ada");
        grace = suite.responder("Grace");
    }

    @Test
    void whoeverAcknowledgesAsCommanderCommands() {
        var incident = Declared.by(ada, "Checkout fails", "SEV2");

        pageMoved("page.acknowledged", incident, grace, Map.of("role", "commander"));

        grace.call()
                .get(incident.path(""))
                .then()
                .body("roles.role", contains("commander"))
                .body("roles.personId", contains(grace.id().toString()))
                .body("milestones.acknowledged", notNullValue());
        assertThat(incident.timeline(ada)).contains("Grace acknowledged as commander", "Grace took command");
    }

    @Test
    void whereSomebodyCommandsAlreadyTheyHelp() {
        var incident = Declared.by(ada, "Checkout fails", "SEV2");
        incident.takenBy(ada);

        pageMoved("page.acknowledged", incident, grace, Map.of("role", "commander"));

        ada.call()
                .get(incident.path(""))
                .then()
                .body("roles.personId", contains(ada.id().toString()))
                .body("participants.personId", contains(grace.id().toString()))
                .body("participants.role", contains("responder"));
    }

    @Test
    void whoeverAcknowledgesAnyOtherPageIsAResponder() {
        var incident = Declared.by(ada, "Checkout fails", "SEV2");

        pageMoved("page.acknowledged", incident, grace, Map.of());

        ada.call()
                .get(incident.path(""))
                .then()
                .body("commanderVacant", equalTo(true))
                .body("participants.personId", contains(grace.id().toString()));
    }

    @Test
    void everythingOncallTellsOfItsPagesIsOnTheTimelineAndInTheExport() {
        var incident = Declared.by(ada, "Checkout fails", "SEV2");
        var types = List.of(
                "page.started", "page.joined", "page.notified", "page.reassigned", "page.exhausted", "page.ended");
        types.forEach(type -> pageMoved(type, incident, grace, Map.of()));

        var told =
                ada.call().get(incident.path("/timeline?kind=page")).jsonPath().<String>getList("items.type");
        assertThat(told).containsAll(types);
        ada.call()
                .get(incident.path("/export"))
                .then()
                .statusCode(200)
                .body("pages.type", equalTo(types))
                .body("pages[0].pageId", equalTo(page.toString()))
                .body("incident.number", equalTo(incident.number()))
                .body("level.postmortem", equalTo("required"))
                .body("roles", empty())
                .body(
                        "timeline.size()",
                        equalTo(ada.call()
                                .get(incident.path("/timeline?limit=200"))
                                .jsonPath()
                                .getList("items")
                                .size()));
    }

    @Test
    void whoeverIsCalledForARestrictedIncidentSeesIt() {
        var incident = Declared.by(ada, "Stolen key", "SEV1", "kind", "security");
        grace.call().get(incident.path("")).then().statusCode(404);

        pageMoved("page.notified", incident, grace, Map.of());

        grace.call().get(incident.path("")).then().statusCode(200);
        grace.call().get("/v1/incidents?q=" + incident.number()).then().body("items.id", contains(incident.id()));
    }

    @Test
    void theAlertsOfItsPageBelongToIt() {
        var incident = Declared.by(ada, "Checkout fails", "SEV2");
        var alert = Ids.next();
        var subjects = List.of(
                Map.of("type", "incident", "id", incident.id()),
                Map.of("type", "alertGroup", "id", Ids.next(), "alertIds", List.of(alert)));

        pageMoved("page.started", incident, grace, Map.of("subjects", subjects));

        ada.call().get(incident.path("")).then().body("alertIds", contains(alert.toString()));
    }

    @Test
    void aPromotedAlertBecomesTheIncidentItWasPromised() {
        var promoted = (ObjectNode) ContractFiles.messageOf(ALERTS, "alert.promoted");
        var incident = Ids.next();
        promoted.put("incidentId", incident.toString());

        tell(ALERTS, "alert.promoted", promoted);
        tell(ALERTS, "alert.promoted", promoted);

        ada.call()
                .get("/v1/incidents/" + incident)
                .then()
                .statusCode(200)
                .body("title", equalTo(promoted.get("title").textValue()))
                .body("severity", equalTo(promoted.get("incidentSeverity").textValue()))
                .body("status", equalTo("investigating"))
                .body("alertIds", contains(promoted.at("/alertIds/0").textValue()))
                .body("serviceIds", contains(promoted.at("/serviceIds/0").textValue()))
                .body("milestones.detected", notNullValue())
                .body("declaredBy.type", equalTo("rule"));
    }

    @Test
    void whenTheLastAlertIsResolvedTheCommanderIsAsked() {
        var resolved = (ObjectNode) ContractFiles.messageOf(ALERTS, "alert.resolved");
        var alert = suite.alert();
        resolved.put("alertId", alert.toString());
        var incident = Declared.by(ada, "Checkout fails", "SEV2", "alertIds", List.of(alert));
        incident.takenBy(ada);

        tell(ALERTS, "alert.resolved", resolved);

        ada.call()
                .get(incident.path("/timeline?kind=alert"))
                .then()
                .body("items.type", hasItem("alert.resolved"))
                .body("items.text", hasItem("All its alerts are resolved. Commander, is it over?"));
    }

    private void pageMoved(String type, Declared incident, Somebody who, Map<String, Object> more) {
        var message = (ObjectNode) ContractFiles.messageOf(ONCALL, type);
        message.put("pageId", page.toString());
        message.put("personId", who.id().toString());
        message.remove("role");
        if (message.has("channel")) {
            message.put("channel", "email");
        }
        message.putArray("subjects").addObject().put("type", "incident").put("id", incident.id());
        more.forEach(message::putPOJO);
        tell(ONCALL, type, message);
    }

    private void tell(String from, String type, ObjectNode message) {
        assertThat(suite.deliver(from, type, Ids.next(), message, new Actor("rule", "r1")))
                .isEqualTo("applied");
    }
}
