package dev.muster.incidents.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.muster.chassis.token.Role;
import dev.muster.incidents.testing.Declared;
import dev.muster.incidents.testing.Somebody;
import dev.muster.incidents.testing.Suite;
import dev.muster.incidents.testing.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The document, the beacon and the rooms: what brings somebody up to date. */
@QuarkusTest
class WhoJoinsLateTest {

    @Inject
    Suite suite;

    @Inject
    World world;

    private Somebody ada;
    private Somebody eve;
    private Declared incident;

    @BeforeEach
    void anIncidentUnderWay() {
        world.begin();
        ada = suite.responder("Ada");
        eve = suite.person("Eve", Role.STAKEHOLDER);
        var service = suite.service("Checkout", null);
        incident = Declared.by(ada, "Checkout *fails*", "SEV1", "serviceIds", List.of(service));
        incident.takenBy(ada);
        var proposal = new HashMap<String, Object>(
                Map.of("action", "Rolling restart", "expectedEffect", "x", "gain", 4, "risk", 2, "reversible", true));
        proposal.putAll(Map.of("decide", "approve", "start", true, "rationale", "Alone"));
        incident.post(ada, "/proposals", proposal).then().statusCode(201);
    }

    @Test
    void theBeaconSaysWhatEverybodyNeedsToKnow() {
        eve.call()
                .get(incident.path("/beacon"))
                .then()
                .statusCode(200)
                .body("number", equalTo(incident.number()))
                .body("sentence", equalTo("Checkout *fails*: the cause is being looked for."))
                .body("severity", equalTo("SEV1"))
                .body("services.name", contains("Checkout"))
                .body("commander.name", equalTo("Ada"))
                .body("doing", contains("Rolling restart"))
                .body("nextUpdateAt", notNullValue())
                .body("updates.size()", equalTo(0));
    }

    @Test
    void theBeaconShowsTheLastThreeUpdates() {
        for (var progress : List.of("one", "two", "three", "four")) {
            incident.post(ada, "/updates", said(progress)).then().statusCode(201);
        }

        eve.call().get(incident.path("/beacon")).then().body("updates.progress", contains("four", "three", "two"));
    }

    @Test
    void theDocumentIsAssembledFromTheRecord() {
        incident.post(ada, "/updates", said("A fix is under way")).then().statusCode(201);

        eve.call()
                .get(incident.path("/document"))
                .then()
                .statusCode(200)
                .body("title", equalTo("Checkout *fails*"))
                .body("people.name", hasItem("Ada"))
                .body("proposals.action", contains("Rolling restart"))
                .body("remediation", equalTo("Rolling restart: under way"))
                .body("lastUpdate.progress", equalTo("A fix is under way"))
                .body("highlights.text", hasItem("Approved: Rolling restart (Alone)"));
    }

    @Test
    void asMarkdownWhatPeopleWroteStaysPlainText() {
        var text = eve.call()
                .get(incident.path("/document?format=md"))
                .then()
                .statusCode(200)
                .contentType(containsString("text/markdown"))
                .extract()
                .asString();

        assertThat(text)
                .startsWith("# " + incident.number() + " Checkout \\*fails\\*")
                .contains("- Severity: SEV1", "- Ada, commander", "- Rolling restart (gain 4, risk 2): started");
        eve.call().get(incident.path("/document?format=pdf")).then().statusCode(422);
    }

    @Test
    void aRestrictedIncidentHasNoBeaconForOthers() {
        var secret = Declared.by(ada, "Key stolen", "SEV1", "kind", "security");

        eve.call().get(secret.path("/beacon")).then().statusCode(404);
        eve.call().get(secret.path("/document")).then().statusCode(404);
        eve.call().get(secret.path("/rooms")).then().statusCode(404);
    }

    @Test
    void thePlanOpensTheRoomsOfALevel() {
        planRooms("https://chat.example.org/{number}", "https://meet.example.org/{number}");
        try {
            var next = Declared.by(ada, "Search fails", "SEV1");
            String name = next.number().toLowerCase(Locale.ROOT);
            eve.call()
                    .get(next.path("/rooms"))
                    .then()
                    .statusCode(200)
                    .body("items.kind", contains("chat", "meeting"))
                    .body("items[1].url", equalTo("https://meet.example.org/" + name));

            var secret = Declared.by(ada, "Key stolen", "SEV1", "kind", "security");
            ada.call()
                    .get(secret.path("/rooms"))
                    .then()
                    .body("items[1].url", matchesPattern("https://meet.example.org/inc-[0-9]+-[a-z0-9]{12}"));
        } finally {
            planRooms(null, null);
        }
    }

    @Test
    void aRoomIsAddedByHand() {
        var call = Map.of("kind", "meeting", "name", "The bank", "url", "https://meet.example.org/bank");
        incident.post(ada, "/rooms", call).then().statusCode(201).body("name", equalTo("The bank"));
        incident.post(eve, "/rooms", call).then().statusCode(403);
        incident.post(ada, "/rooms", Map.of("kind", "meeting", "name", "x", "url", "javascript:alert(1)"))
                .then()
                .statusCode(422);
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        var triage = Declared.by(ada, "Something smells", null);

        eve.call()
                .get(triage.path("/beacon"))
                .then()
                .body("severity", nullValue())
                .body("commander", nullValue())
                .body("nextUpdateAt", nullValue());
    }

    private void planRooms(String room, String meeting) {
        var admin = suite.person("Root", Role.ADMIN);
        Map<String, Object> plan =
                admin.call().get("/v1/response-plan").jsonPath().getMap("");
        var wanted = new HashMap<String, Object>();
        List.of("levels", "services", "takeOverAfter").forEach(field -> wanted.put(field, plan.get(field)));
        @SuppressWarnings("unchecked")
        var level = (Map<String, Object>) ((Map<String, Object>) plan.get("levels")).get("SEV1");
        level.put("room", room);
        level.put("meeting", meeting);
        admin.call().body(wanted).put("/v1/response-plan").then().statusCode(200);
    }

    private static Map<String, Object> said(String progress) {
        return Map.of(
                "issue", "Slow", "services", "Checkout", "progress", progress, "remediation", "r", "coordination", "c");
    }
}
