package dev.muster.incidents.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.testing.ContractFiles;
import dev.muster.chassis.testing.RecordingPeer;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.token.Role;
import dev.muster.incidents.testing.Declared;
import dev.muster.incidents.testing.Somebody;
import dev.muster.incidents.testing.Suite;
import dev.muster.incidents.testing.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlaybooksTest {

    @Inject
    Suite suite;

    @Inject
    World world;

    @Inject
    RecordingPeer peers;

    private Somebody ada;
    private Somebody admin;
    private UUID team;
    private UUID service;

    @BeforeEach
    void aTeamWithAService() {
        world.begin();
        ada = suite.responder("Ada");
        admin = suite.person("Root", Role.ADMIN);
        team = suite.team(ada);
        service = suite.service("Checkout", team);
    }

    @Test
    void itIsAttachedToTheIncidentsItIsMeantFor() {
        var id = written(Map.of("serviceIds", List.of(service), "severities", List.of("SEV2")));

        assertThat(attachedTo(declared("SEV2"))).containsExactly(id);
        assertThat(attachedTo(declared("SEV3"))).isEmpty();
    }

    @Test
    void itIsAttachedOnceMoreIsKnownToo() {
        var id = written(Map.of("serviceIds", List.of(service), "severities", List.of("SEV1")));
        var incident = declared("SEV3");
        incident.takenBy(ada);

        incident.post(ada, "/severity", Map.of("severity", "SEV1", "reason", "Worse"))
                .then()
                .statusCode(200);
        assertThat(attachedTo(incident)).containsExactly(id);
    }

    @Test
    void theLabelsOfAPromotedAlertFindIt() {
        var id = written(Map.of("labels", Map.of("queue", "q-" + service)));
        var incidentId = Ids.next();
        var promoted = new HashMap<String, Object>(Map.of(
                "incidentId", incidentId, "title", "Queue full", "incidentSeverity", "SEV2", "alertIds", List.of()));
        promoted.put("labels", Map.of("queue", "q-" + service, "region", "eu"));
        var rule = new Actor("rule", Ids.next().toString());
        assertThat(suite.deliver("alerts", "alert.promoted", Ids.next(), promoted, rule))
                .isEqualTo("applied");

        assertThat(attachedTo(new Declared(incidentId.toString(), null))).containsExactly(id);
    }

    @Test
    void stepsAreTickedAndUntickedWithWhoAndWhen() {
        write(Map.of("serviceIds", List.of(service))).body("version", equalTo(1));
        var incident = declared("SEV2");
        var run = ada.call().get(incident.path("/playbook-runs")).jsonPath().getString("items[0].id");
        var step = incident.path("/playbook-runs/" + run + "/steps/2");

        ada.call()
                .body(Map.of("done", true))
                .patch(step)
                .then()
                .statusCode(200)
                .body("done", equalTo(1))
                .body("steps[1].done", equalTo(true))
                .body("steps[1].doneBy", equalTo(ada.id().toString()));
        assertThat(incident.timeline(ada)).contains("Done: Tell the bank");

        ada.call()
                .body(Map.of("done", false, "assigneeId", admin.id()))
                .patch(step)
                .then()
                .statusCode(200)
                .body("done", equalTo(0))
                .body("steps[1].doneBy", nullValue())
                .body("steps[1].assigneeId", equalTo(admin.id().toString()));
        ada.call()
                .body(Map.of("done", true))
                .patch(incident.path("/playbook-runs/" + run + "/steps/3"))
                .then()
                .statusCode(404);
    }

    @Test
    void onePlaybookIsAttachedByHandOnce() {
        var id = written(Map.of());
        var incident = declared("SEV2");
        assertThat(attachedTo(incident)).isEmpty();

        incident.post(ada, "/playbook-runs", Map.of("playbookId", id)).then().statusCode(201);
        incident.post(ada, "/playbook-runs", Map.of("playbookId", id))
                .then()
                .statusCode(409)
                .body("code", equalTo("playbook-attached"));
    }

    @Test
    void everyVersionIsKeptAndIncidentsKeepTheirs() {
        var id = written(Map.of("serviceIds", List.of(service)));
        var incident = declared("SEV2");

        ada.call()
                .header("If-Match", "\"1\"")
                .body(body("Other words", Map.of("serviceIds", List.of(service))))
                .put("/v1/playbooks/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        ada.call()
                .header("If-Match", "\"1\"")
                .body(body("Too late", Map.of()))
                .put("/v1/playbooks/" + id)
                .then()
                .statusCode(412);

        ada.call()
                .get("/v1/playbooks/" + id + "/versions")
                .then()
                .body("items.version", contains(2, 1))
                .body("items.name", contains("Other words", "Gateway down"));
        ada.call()
                .get(incident.path("/playbook-runs"))
                .then()
                .body("items.name", contains("Gateway down"))
                .body("items.playbookVersion", contains(1));
    }

    @Test
    void onlyTheTeamAndAdminsWriteItAndWithoutATeamAdminsAlone() {
        var linus = suite.responder("Linus");
        var id = written(Map.of());

        linus.call().body(body("x", Map.of())).put("/v1/playbooks/" + id).then().statusCode(403);
        linus.call().delete("/v1/playbooks/" + id).then().statusCode(403);
        var ofNoTeam = new HashMap<>(body("All", Map.of()));
        ofNoTeam.remove("teamId");
        ada.call().body(ofNoTeam).post("/v1/playbooks").then().statusCode(403);
        admin.call().body(ofNoTeam).post("/v1/playbooks").then().statusCode(201);

        ada.call().delete("/v1/playbooks/" + id).then().statusCode(204);
        ada.call().get("/v1/playbooks/" + id).then().statusCode(404);
    }

    @Test
    void coverageShowsForWhichServicesNobodyHasWrittenOne() {
        var id = written(Map.of("serviceIds", List.of(service)));
        var bare = suite.service("Search", team);

        ada.call()
                .get("/v1/playbooks/coverage?serviceIds=" + service + "," + bare)
                .then()
                .statusCode(200)
                .body("items.serviceId", contains(service.toString(), bare.toString()))
                .body("items[0].playbooks.id", contains(id))
                .body("items[1].playbooks", empty());
    }

    @Test
    void learningIsToldWhatPlaybooksThereAre() {
        write(Map.of()).body("version", equalTo(1));

        var told = peers.awaitTaken("postmortem", "playbook.changed", 1);
        ContractFiles.checkMessage("playbook.changed", told.get(told.size() - 1).data());
    }

    private Declared declared(String severity) {
        return Declared.by(ada, "Checkout fails", severity, "serviceIds", List.of(service));
    }

    private String written(Map<String, ?> match) {
        return write(match).extract().path("id");
    }

    private ValidatableResponse write(Map<String, ?> match) {
        return ada.call()
                .body(body("Gateway down", match))
                .post("/v1/playbooks")
                .then()
                .statusCode(201);
    }

    private Map<String, Object> body(String name, Map<String, ?> match) {
        var steps = List.of(Map.of("title", "Check the pool", "role", "expert"), Map.of("title", "Tell the bank"));
        return Map.of("name", name, "teamId", team, "body", "Who to call", "match", match, "steps", steps);
    }

    private List<String> attachedTo(Declared incident) {
        return ada.call()
                .get(incident.path("/playbook-runs"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.playbookId");
    }
}
