package dev.muster.oncall.escalation;

import static dev.muster.oncall.escalation.PolicyRequests.level;
import static dev.muster.oncall.escalation.PolicyRequests.policy;
import static dev.muster.oncall.testing.Records.created;
import static dev.muster.oncall.testing.Records.person;
import static dev.muster.oncall.testing.Records.serviceWithPolicy;
import static dev.muster.oncall.testing.Records.team;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.muster.chassis.testing.As;
import dev.muster.chassis.token.Role;
import dev.muster.oncall.directory.Directory;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PolicyApiTest {

    private static final String POLICIES = "/v1/escalation-policies";

    @Test
    void aPolicyReadsBackWithItsDefaults() {
        var ada = person("Ada");
        var id = created(POLICIES, policy(null, level("person", ada), level("team", Directory.ADMINS)));

        As.stakeholder()
                .get(POLICIES + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("levels[0].targets[0].type", equalTo("person"))
                .body("levels[0].targets[0].id", equalTo(ada.toString()))
                .body("levels[0].mode", equalTo("all"))
                .body("levels[0].timeout", equalTo("PT5M"))
                .body("repeat", equalTo(0))
                .body("catchAll", equalTo(false))
                .body("whenExhausted", equalTo("catchAll"));
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        var wrong = level("robot", UUID.randomUUID());
        wrong.put("timeout", "PT25H");
        wrong.put("mode", "some");
        var wanted = policy(
                UUID.randomUUID(),
                wrong,
                level("person", UUID.randomUUID()),
                level("schedule", UUID.randomUUID()),
                level("team", UUID.randomUUID()),
                null,
                Map.of("targets", List.of(), "timeout", "soon"));
        wanted.put("name", "");
        wanted.put("repeat", -1);
        wanted.put("whenExhausted", "giveUp");

        As.admin()
                .body(wanted)
                .post(POLICIES)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/name",
                                "/teamId",
                                "/repeat",
                                "/whenExhausted",
                                "/levels/0/targets/0/type",
                                "/levels/0/timeout",
                                "/levels/0/mode",
                                "/levels/1/targets/0/id",
                                "/levels/2/targets/0/id",
                                "/levels/3/targets/0/id",
                                "/levels/4",
                                "/levels/5/targets",
                                "/levels/5/timeout"));
    }

    @Test
    void whatIsMissingIsNamed() {
        As.admin()
                .body(Map.of("levels", List.of(Map.of("targets", Arrays.asList(null, Map.of())))))
                .post(POLICIES)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/name",
                                "/levels/0/targets/0",
                                "/levels/0/targets/1/id",
                                "/levels/0/targets/1/type",
                                "/levels/0/timeout"));
        As.admin().body("{}").post(POLICIES).then().statusCode(422).body("errors.pointer", hasItem("/levels"));
    }

    @Test
    void anEditRaisesTheVersionAndAnOutdatedOneIsRefused() {
        var wanted = policy(null, level("person", person("Ada")));
        var path = POLICIES + "/" + created(POLICIES, wanted);
        wanted.put("repeat", 3);

        As.admin()
                .header("If-Match", "\"1\"")
                .body(wanted)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        As.admin().header("If-Match", "\"1\"").body(wanted).put(path).then().statusCode(412);
    }

    @Test
    void onlyWhoMayEditTheTeamMayEditItsPolicies() {
        var manager = person("Manager");
        var stranger = person("Stranger");
        var wanted = policy(team(List.of(manager), List.of(), true), level("person", manager));
        var path = POLICIES + "/" + created(POLICIES, wanted);

        As.person(manager, Role.RESPONDER).body(wanted).put(path).then().statusCode(200);
        As.person(stranger, Role.RESPONDER).body(wanted).put(path).then().statusCode(403);
        As.person(stranger, Role.RESPONDER).delete(path).then().statusCode(403);
    }

    @Test
    void aPolicyInUseIsNotDeletedAndTheUserIsNamed() {
        var id = created(POLICIES, policy(null, level("person", person("Ada"))));
        var service = serviceWithPolicy(id);

        As.admin()
                .delete(POLICIES + "/" + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("in-use"))
                .body("errors.pointer", contains("/v1/services/" + service));
    }

    @Test
    void anUnusedPolicyIsDeleted() {
        var path = POLICIES + "/" + created(POLICIES, policy(null, level("person", person("Ada"))));

        As.admin().delete(path).then().statusCode(204);
        As.admin().get(path).then().statusCode(404);
    }

    @Test
    void thereIsOneCatchAllPolicyFromTheStartWhichCanBeChangedButNotDeleted() {
        String id = As.admin()
                .get(POLICIES + "?limit=200")
                .then()
                .body(
                        "items.findAll { it.catchAll }.levels.flatten().targets.flatten().id",
                        contains(Directory.ADMINS.toString()))
                .extract()
                .path("items.find { it.catchAll }.id");
        var wanted = policy(null, level("team", Directory.ADMINS));
        wanted.put("name", "Last resort");

        As.admin().delete(POLICIES + "/" + id).then().statusCode(409).body("code", equalTo("catch-all-policy-stays"));
        As.admin()
                .body(wanted)
                .put(POLICIES + "/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Last resort"))
                .body("catchAll", equalTo(true));
    }

    @Test
    void whoIsCalledByAPolicyIsNotRemovedFromTheDirectory() {
        var ada = person("Ada");
        var id = created(POLICIES, policy(null, level("person", ada)));

        As.admin()
                .delete("/v1/people/" + ada)
                .then()
                .statusCode(409)
                .body("errors.pointer", hasItem(POLICIES + "/" + id));
    }
}
