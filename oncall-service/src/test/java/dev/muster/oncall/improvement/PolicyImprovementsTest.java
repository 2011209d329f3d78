package dev.muster.oncall.improvement;

import static dev.muster.oncall.escalation.PolicyRequests.level;
import static dev.muster.oncall.escalation.PolicyRequests.policy;
import static dev.muster.oncall.testing.Records.created;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.muster.chassis.testing.As;
import dev.muster.oncall.testing.Everybody;
import dev.muster.oncall.testing.Lessons;
import dev.muster.oncall.testing.Published;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From what the review of an incident proposes to an escalation policy that is different and says why. */
@QuarkusTest
class PolicyImprovementsTest {

    private static final String POLICIES = "/v1/escalation-policies/";

    @Inject
    Lessons lessons;

    private Everybody everybody;
    private UUID policy;

    @BeforeEach
    void aPolicyOfATeam() {
        everybody = Everybody.gathered();
        var team = everybody.team(true);
        policy = created(
                POLICIES, policy(team, level("person", everybody.member().id())));
    }

    @Test
    void acceptedItIsTheNextVersionOfThePolicyWhichSaysWhy() {
        var sooner = level("person", everybody.manager().id());
        sooner.put("timeout", "PT2M");
        var improvement = proposed(
                Map.of("ref", policy, "baseVersion", 1, "change", Map.of("levels", List.of(sooner), "repeat", 3)));

        everybody
                .member()
                .call()
                .post(improvement + "/acceptance")
                .then()
                .statusCode(200)
                .body("appliedVersion", equalTo(2));

        As.stakeholder()
                .get(POLICIES + policy)
                .then()
                .body("name", equalTo("Checkout"))
                .body("repeat", equalTo(3))
                .body("levels[0].timeout", equalTo("PT2M"))
                .body("reason", containsString("INC-42"));
        As.stakeholder()
                .get(POLICIES + policy + "/versions")
                .then()
                .statusCode(200)
                .body("items.version", contains(2, 1))
                .body("items.repeat", contains(3, 0));
        assertThat(lessons.told("improvement.accepted", improvement).path("ref").textValue())
                .isEqualTo(policy.toString());
    }

    @Test
    void whatNoEditMayDoIsRefusedWithEveryFault() {
        var improvement = proposed(Map.of("ref", policy, "change", Map.of("repeat", 1000, "levels", List.of())));

        everybody
                .manager()
                .call()
                .post(improvement + "/acceptance")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/levels", "/repeat"));
        As.stakeholder().get(POLICIES + policy).then().body("version", equalTo(1));
    }

    @Test
    void whoMayEditThePolicyDecides() {
        everybody.only(
                Everybody.THE_TEAM,
                call -> call.post(proposed(Map.of("ref", policy, "change", Map.of("repeat", 1))) + "/acceptance"));
    }

    @Test
    void otherServicesImprovementsAreNotOurs() {
        As.admin().get(lessons.proposed("rule", Map.of("ref", policy))).then().statusCode(404);
        As.admin().get("/v1/oncall-improvements?ref=" + policy).then().body("items", empty());
    }

    @Test
    void theContractOfWhoProposesSaysAllThatIsRead() {
        var proposed = Published.by("postmortem", "improvement.proposed").as(ImprovementProposed.class);

        assertThat(proposed).hasNoNullFieldsOrProperties();
        assertThat(proposed.restricted()).isTrue();
        assertThat(proposed.visibleTo()).isNotEmpty();
    }

    private String proposed(Map<String, Object> fields) {
        return lessons.proposed("policy", fields);
    }
}
