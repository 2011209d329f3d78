package dev.muster.oncall.directory;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.muster.chassis.testing.As;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.token.Role;
import dev.muster.oncall.testing.Records;
import dev.muster.oncall.testing.Somebody;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TeamsAndServicesTest {

    @Test
    void aTeamKeepsItsPeople() {
        var manager = Somebody.withRole(Role.RESPONDER);
        var member = Somebody.withRole(Role.RESPONDER);
        var id = Records.team(List.of(manager.id()), List.of(member.id()), false);

        As.stakeholder()
                .get("/v1/teams/" + id)
                .then()
                .statusCode(200)
                .body("managerIds", equalTo(List.of(manager.id().toString())))
                .body("memberIds", equalTo(List.of(member.id().toString())))
                .body("membersEdit", equalTo(false));
    }

    @Test
    void membersEditUnlessSaidOtherwise() {
        As.admin()
                .body(Map.of("name", "Team " + Ids.next()))
                .post("/v1/teams")
                .then()
                .statusCode(201)
                .body("membersEdit", equalTo(true));
    }

    @Test
    void changingOnlyThePeopleOfATeamMakesANewVersion() {
        var ada = Somebody.withRole(Role.RESPONDER);
        var wanted = Records.teamBody(List.of(), List.of(), true);
        var id = Records.id(As.admin().body(wanted).post("/v1/teams"));
        String tag = As.admin().get("/v1/teams/" + id).header("ETag");

        As.admin()
                .header("If-Match", tag)
                .body(Map.of("name", wanted.get("name"), "memberIds", List.of(ada.id())))
                .put("/v1/teams/" + id)
                .then()
                .statusCode(200);

        As.admin()
                .header("If-Match", tag)
                .body(wanted)
                .put("/v1/teams/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void unknownPeopleOfATeamAreNamedOneByOne() {
        var ada = Somebody.withRole(Role.RESPONDER);

        As.admin()
                .body(Records.teamBody(List.of(UUID.randomUUID()), List.of(ada.id(), UUID.randomUUID()), true))
                .post("/v1/teams")
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/managerIds/0", "/memberIds/1")));
    }

    @Test
    void teamsAreFoundByPerson() {
        var ada = Somebody.withRole(Role.RESPONDER);
        var id = Records.team(List.of(), List.of(ada.id()), true);

        As.stakeholder().get("/v1/teams?personId=" + ada.id()).then().body("items.id", equalTo(List.of(id.toString())));
    }

    @Test
    void aTeamThatOwnsAServiceIsNotDissolved() {
        var teamId = Records.team(List.of(), List.of(), true);
        var serviceId = Records.service(teamId);

        As.admin()
                .delete("/v1/teams/" + teamId)
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/v1/services/" + serviceId));

        As.admin().delete("/v1/services/" + serviceId).then().statusCode(204);
        As.admin().delete("/v1/teams/" + teamId).then().statusCode(204);
        As.stakeholder().get("/v1/teams/" + teamId).then().statusCode(404);
    }

    @Test
    void namesAreUniqueWhateverTheirCase() {
        Map<String, Object> team = Map.of("name", "Team " + Ids.next());
        Map<String, Object> service = Records.serviceBody(null);
        As.admin().body(team).post("/v1/teams").then().statusCode(201);
        As.admin().body(service).post("/v1/services").then().statusCode(201);

        As.admin().body(shouted(team)).post("/v1/teams").then().statusCode(409).body("code", equalTo("name-taken"));
        As.admin().body(shouted(service)).post("/v1/services").then().statusCode(409);
    }

    @Test
    void aServiceKeepsAllThatIsSaidOfIt() {
        var teamId = Records.team(List.of(), List.of(), true);
        var database = Records.service(null);

        var id = Records.id(As.admin()
                .body(Map.of(
                        "name",
                        "Checkout " + Ids.next(),
                        "description",
                        "Takes the money",
                        "tier",
                        1,
                        "teamId",
                        teamId,
                        "dependsOn",
                        List.of(database),
                        "links",
                        List.of(Map.of("text", "Runbook", "href", "https://wiki.example.org/checkout")),
                        "chatChannel",
                        "#checkout"))
                .post("/v1/services"));

        As.stakeholder()
                .get("/v1/services/" + id)
                .then()
                .statusCode(200)
                .body("tier", equalTo(1))
                .body("links[0].href", equalTo("https://wiki.example.org/checkout"))
                .body("dependsOn", equalTo(List.of(database.toString())));
        As.stakeholder().get("/v1/services?teamId=" + teamId).then().body("items", hasSize(1));
        As.stakeholder()
                .get("/v1/services/" + id + "/dependencies")
                .then()
                .body("dependsOn.id", equalTo(List.of(database.toString())));
        As.stakeholder()
                .get("/v1/services/" + database + "/dependencies")
                .then()
                .body("dependents.id", equalTo(List.of(id.toString())));
        As.stakeholder().get("/v1/services/" + database + "/usage").then().body("items.id", hasItem(id.toString()));
        As.admin().delete("/v1/services/" + database).then().statusCode(409).body("code", equalTo("in-use"));
    }

    @Test
    void whatAServiceRefersToMustExist() {
        As.admin()
                .body(Map.of(
                        "name",
                        "Lost " + Ids.next(),
                        "teamId",
                        UUID.randomUUID(),
                        "escalationPolicyId",
                        UUID.randomUUID(),
                        "dependsOn",
                        List.of(UUID.randomUUID())))
                .post("/v1/services")
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/dependsOn/0", "/teamId", "/escalationPolicyId")));
    }

    private static Map<String, Object> shouted(Map<String, Object> wanted) {
        return Map.of("name", wanted.get("name").toString().toUpperCase(Locale.ROOT));
    }
}
