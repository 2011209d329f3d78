package dev.muster.incidents.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.muster.chassis.testing.As;
import dev.muster.chassis.testing.ContractFiles;
import dev.muster.chassis.token.Role;
import dev.muster.incidents.testing.Lessons;
import dev.muster.incidents.testing.Somebody;
import dev.muster.incidents.testing.Suite;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From what the review of an incident proposes to a playbook that is different and says why. */
@QuarkusTest
class PlaybookImprovementsTest {

    private static final String LIST = "/v1/incident-improvements";
    private static final Map<String, Object> ASK_THE_BANK =
            Map.of("steps", List.of(Map.of("title", "Ask the bank first", "role", "communications")));

    @Inject
    Suite suite;

    @Inject
    Lessons lessons;

    private Somebody ada;
    private Somebody outsider;
    private Somebody admin;
    private UUID team;
    private String playbook;

    @BeforeEach
    void aPlaybookOfATeam() {
        ada = suite.responder("Ada");
        outsider = suite.responder("Linus");
        admin = suite.person("Root", Role.ADMIN);
        team = suite.team(ada);
        playbook = ada.call().body(body("Gateway down")).post("/v1/playbooks").path("id");
    }

    @Test
    void thePlaybookIsShownBeforeAndAfter() {
        var improvement = proposed(Map.of("baseVersion", 1, "change", ASK_THE_BANK));

        read(improvement, ada)
                .body("target", equalTo("playbook"))
                .body("preview.now.steps.title", contains("Check the pool"))
                .body("preview.then.steps.title", contains("Ask the bank first"))
                .body("preview.then.name", equalTo("Gateway down"))
                .body("mayDecide", equalTo(true));
        read(LIST + "?state=proposed&ref=" + playbook, outsider)
                .body("items.ref", contains(playbook))
                .body("items.mayDecide", contains(false));
    }

    @Test
    void acceptedItIsTheNextVersionOfThePlaybookWhichSaysWhy() {
        var improvement = proposed(Map.of("baseVersion", 1, "change", ASK_THE_BANK));

        accept(improvement, ada)
                .statusCode(200)
                .body("state", equalTo("accepted"))
                .body("appliedVersion", equalTo(2));

        read("/v1/playbooks/" + playbook + "/versions", outsider)
                .body("items.version", contains(2, 1))
                .body("items[0].steps.role", contains("communications"))
                .body("items[0].changedBy", equalTo("person:" + ada.id()))
                .body(
                        "items[0].reason",
                        allOf(containsString("PM-"), containsString("INC-42"), containsString("finding")))
                .body("items[1].reason", nullValue());
        var told = lessons.told("improvement.accepted", improvement);
        ContractFiles.checkMessage("improvement.accepted", told);
        assertThat(told.path("version").intValue()).isEqualTo(2);
        read("/v1/incidents-audit?limit=2", admin)
                .body("items.action", contains("change.accepted", "playbook.changed"));
    }

    @Test
    void whatNoEditMayDoIsRefusedWithTheFault() {
        var stranger = Map.of("teamId", UUID.randomUUID());

        accept(proposed(Map.of("change", stranger)), admin).statusCode(422).body("errors.pointer", contains("/teamId"));
        accept(proposed(Map.of("change", Map.of("name", " "))), ada)
                .statusCode(422)
                .body("errors.pointer", contains("/name"));
        accept(proposed(Map.of("change", Map.of("steps", "none"))), ada)
                .statusCode(422)
                .body("errors.pointer", contains("/steps"));
    }

    @Test
    void aPlaybookThatMovedOnIsShownWithBothVersionsAndChangedOnlyKnowingly() {
        var improvement = proposed(Map.of("baseVersion", 1, "change", ASK_THE_BANK));
        ada.call().body(body("Renamed")).put("/v1/playbooks/" + playbook).then().statusCode(200);

        read(improvement, ada)
                .body("preview.movedOn", equalTo(true))
                .body("preview.base.name", equalTo("Gateway down"))
                .body("preview.now.name", equalTo("Renamed"));
        accept(improvement, ada).statusCode(409).body("code", equalTo("playbook-moved-on"));
        ada.call()
                .header("If-Match", "\"2\"")
                .post(improvement + "/acceptance")
                .then()
                .statusCode(200);
    }

    @Test
    void whoMayNotEditThePlaybookMayNotDecide() {
        var improvement = proposed(Map.of("change", ASK_THE_BANK));

        accept(improvement, outsider).statusCode(403);
        decline(improvement, outsider).statusCode(403);
        accept(lessons.proposed("playbook", Map.of("change", body("New"))), ada).statusCode(403);
        accept(improvement, admin).statusCode(200);
    }

    @Test
    void whatCameOfARestrictedIncidentExistsOnlyForThoseWhoMaySeeIt() {
        var improvement = proposed(Map.of("change", ASK_THE_BANK, "restricted", true, "visibleTo", List.of(ada.id())));

        for (var other : List.of(outsider, admin)) {
            other.call().get(improvement).then().statusCode(404);
            read(LIST + "?ref=" + playbook, other).body("items", empty());
            accept(improvement, other).statusCode(404);
            decline(improvement, other).statusCode(404);
        }
        read(LIST + "?ref=" + playbook, ada).body("items.restricted", contains(true));
        accept(improvement, ada).statusCode(200);
        read("/v1/playbooks/" + playbook, outsider)
                .body("reason", allOf(containsString("INC-42"), not(containsString("Do it better"))));
    }

    @Test
    void declinedItSaysWhyAndStaysSo() {
        var improvement = proposed(Map.of("change", ASK_THE_BANK));

        decline(improvement, ada).statusCode(200).body("reason", equalTo("The bank never answers"));

        accept(improvement, ada).statusCode(409).body("code", equalTo("change-already-declined"));
        var told = lessons.told("improvement.declined", improvement);
        ContractFiles.checkMessage("improvement.declined", told);
    }

    @Test
    void otherServicesImprovementsAreNotOurs() {
        As.admin().get(lessons.proposed("schedule", Map.of())).then().statusCode(404);
    }

    private String proposed(Map<String, Object> fields) {
        var all = new HashMap<>(fields);
        all.put("ref", playbook);
        return lessons.proposed("playbook", all);
    }

    private Map<String, Object> body(String name) {
        return Map.of(
                "name",
                name,
                "teamId",
                team,
                "body",
                "Who to call",
                "steps",
                List.of(Map.of("title", "Check the pool")));
    }

    private static ValidatableResponse read(String path, Somebody by) {
        return by.call().get(path).then().statusCode(200);
    }

    private static ValidatableResponse accept(String improvement, Somebody by) {
        return by.call().post(improvement + "/acceptance").then();
    }

    private static ValidatableResponse decline(String improvement, Somebody by) {
        return by.call()
                .body(Map.of("reason", "The bank never answers"))
                .post(improvement + "/refusal")
                .then();
    }
}
