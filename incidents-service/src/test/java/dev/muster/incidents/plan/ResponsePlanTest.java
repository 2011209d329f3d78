package dev.muster.incidents.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dev.muster.chassis.testing.As;
import dev.muster.incidents.testing.Plan;
import dev.muster.incidents.testing.Suite;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ResponsePlanTest {

    private static final String PLAN = "/v1/response-plan";

    @Inject
    Suite suite;

    /** Other tests count on the plan an organisation begins with. */
    @AfterEach
    void asItWas() {
        Plan.asAtFirst();
    }

    @Test
    void thereIsASensiblePlanFromTheStart() {
        As.stakeholder()
                .get(PLAN)
                .then()
                .statusCode(200)
                .body("levels.keySet()", containsInAnyOrder("SEV1", "SEV2", "SEV3", "SEV4", "SEV5"))
                .body("levels.SEV1.updateEvery", equalTo("PT30M"))
                .body("levels.SEV2.updateEvery", equalTo("PT1H"))
                .body("levels.SEV3.updateEvery", equalTo("PT4H"))
                .body("levels.SEV4.updateEvery", nullValue())
                .body("levels.SEV1.postmortem", equalTo("required"))
                .body("levels.SEV5.postmortem", equalTo("none"))
                .body("levels.SEV1.pageOwners", equalTo(true))
                .body("takeOverAfter", equalTo("PT10M"));
    }

    @Test
    void onlyAdminsChangeIt() {
        As.responder().body(plan("PT15M")).put(PLAN).then().statusCode(403);
        As.admin()
                .body(plan("PT15M"))
                .put(PLAN)
                .then()
                .statusCode(200)
                .body("levels.SEV1.updateEvery", equalTo("PT15M"));
    }

    @Test
    void anOutdatedEditIsRefusedAndEveryVersionIsKept() {
        var before = As.admin().get(PLAN);
        String etag = before.header("ETag");
        int version = before.path("version");

        edit(etag, "PT20M").then().statusCode(200).body("version", equalTo(version + 1));
        edit(etag, "PT25M").then().statusCode(412);
        As.stakeholder().get(PLAN + "/versions?limit=200").then().body("items.version", hasItem(version));
        assertThat(As.stakeholder().get(PLAN + "/versions?limit=1").<String>path("next"))
                .isNotNull();
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        var wanted = plan("soon");
        wanted.put("services", Map.of(UUID.randomUUID().toString(), Map.of("commanderPolicyId", UUID.randomUUID())));
        wanted.put("takeOverAfter", "P2D");
        level(wanted, "SEV2").put("pages", List.of(Map.of("policyId", UUID.randomUUID(), "role", "cook")));
        level(wanted, "SEV3").put("audience", List.of(Map.of("type", "address", "address", "nobody")));
        level(wanted, "SEV4").put("postmortem", "maybe");
        level(wanted, "SEV5").put("room", "javascript:alert(1)");

        As.admin()
                .body(wanted)
                .put(PLAN)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/levels/SEV1/updateEvery"))
                .body("errors.pointer", hasItem("/levels/SEV2/pages/0/policyId"))
                .body("errors.pointer", hasItem("/levels/SEV2/pages/0/role"))
                .body("errors.pointer", hasItem("/levels/SEV3/audience/0/address"))
                .body("errors.pointer", hasItem("/levels/SEV4/postmortem"))
                .body("errors.pointer", hasItem("/levels/SEV5/room"))
                .body("errors.pointer", hasItem("/takeOverAfter"));
    }

    @Test
    void aServiceMayNameItsOwnCommanderPolicy() {
        var service = suite.service("Checkout", null);
        var policy = suite.policy("Checkout commanders");
        var wanted = plan("PT30M");
        wanted.put("services", Map.of(service.toString(), Map.of("commanderPolicyId", policy)));

        As.admin()
                .body(wanted)
                .put(PLAN)
                .then()
                .statusCode(200)
                .body("services.'" + service + "'.commanderPolicyId", equalTo(policy.toString()));
    }

    private static Response edit(String etag, String updateEvery) {
        return As.admin().header("If-Match", etag).body(plan(updateEvery)).put(PLAN);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> level(Map<String, Object> plan, String severity) {
        return (Map<String, Object>) ((Map<String, Object>) plan.get("levels")).get(severity);
    }

    /** @param updateEvery of SEV1 */
    private static Map<String, Object> plan(String updateEvery) {
        var levels = new HashMap<String, Object>();
        for (var severity : Severity.values()) {
            levels.put(
                    severity.name(),
                    new HashMap<String, Object>(Map.of("guide", "As bad as " + severity, "postmortem", "none")));
        }
        var plan = new HashMap<String, Object>(Map.of("levels", levels));
        level(plan, "SEV1").put("updateEvery", updateEvery);
        return plan;
    }
}
