package dev.muster.alerts.improvement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.muster.chassis.testing.ContractFiles;
import dev.muster.chassis.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From what the review of an incident proposes to a rule that is different and says why. */
@QuarkusTest
class ReceivedImprovementsTest extends ImprovementsOfARule {

    @Test
    void theRuleIsShownBeforeAndAfter() {
        proposed("rule", Map.of("ref", rule, "baseVersion", 1, "change", CALMER));

        read().body("state", equalTo("proposed"))
                .body("origins.type", contains("finding", "postmortem", "incident"))
                .body("origins[2].number", equalTo("INC-42"))
                .body("preview.now.actions.urgency", nullValue())
                .body("preview.then.actions.urgency", equalTo("low"))
                .body("preview.then.actions.severity", equalTo("error"))
                .body("preview.movedOn", equalTo(false))
                .body("preview.base", nullValue())
                .body("mayDecide", equalTo(true));
        get("", Tokens.stakeholder()).body("items.id", contains(improvement.toString()));
        get("?state=accepted", Tokens.stakeholder()).body("items", empty());
        get("?ref=" + rule, Tokens.stakeholder()).body("items.ref", contains(rule));
        get("?target=threshold", Tokens.stakeholder()).body("items", empty());
    }

    @Test
    void acceptedItIsTheNextVersionOfTheRuleWhichSaysWhy() throws Exception {
        proposed("rule", Map.of("ref", rule, "baseVersion", 1, "change", CALMER));

        accept(manager, null).statusCode(200).body("state", equalTo("accepted")).body("appliedVersion", equalTo(2));

        rule().body("version", equalTo(2))
                .body("actions.urgency", equalTo("low"))
                .body("actions.severity", equalTo("error"))
                .body("changedBy", equalTo("person:" + manager))
                .body(
                        "reason",
                        allOf(
                                containsString(improvement.toString()),
                                containsString(finding.toString()),
                                containsString("PM-7"),
                                containsString("INC-42"),
                                containsString("Do not wake anybody")));
        var told = told("improvement.accepted");
        ContractFiles.checkMessage("improvement.accepted", told);
        assertThat(told.path("ref").textValue()).isEqualTo(rule);
        assertThat(told.path("version").intValue()).isEqualTo(2);
        assertThat(told.path("personId").textValue()).isEqualTo(manager.toString());
    }

    @Test
    void acceptedTwiceItChangesTheRuleOnce() {
        proposed("rule", Map.of("ref", rule, "change", CALMER));

        accept(manager, null).statusCode(200);
        accept(manager, null).statusCode(200);

        rule().body("version", equalTo(2));
        assertThat(store.published(improvement)).hasSize(1);
    }

    @Test
    void aRuleThatMovedOnIsShownWithBothVersionsAndChangedOnlyKnowingly() {
        proposed("rule", Map.of("ref", rule, "baseVersion", 1, "change", CALMER));
        edit("Disks and volumes");

        read().body("preview.movedOn", equalTo(true))
                .body("preview.base.name", equalTo("Disks"))
                .body("preview.now.name", equalTo("Disks and volumes"))
                .body("preview.then.name", equalTo("Disks and volumes"))
                .body("preview.then.actions.urgency", equalTo("low"));
        accept(manager, null).statusCode(409).body("code", equalTo("rule-moved-on"));
        accept(manager, "\"1\"").statusCode(412);
        accept(manager, "\"2\"").statusCode(200).body("appliedVersion", equalTo(3));
        rule().body("name", equalTo("Disks and volumes")).body("actions.urgency", equalTo("low"));
    }

    @Test
    void aChangeThatFitsNoRuleIsRefusedAndCanStillBeDeclined() {
        proposed("rule", Map.of("ref", rule, "change", Map.of("threshold", 90)));

        accept(manager, null).statusCode(422).body("errors[0].pointer", equalTo("/threshold"));
        decline(manager, "A rule has no threshold").statusCode(200).body("state", equalTo("declined"));
    }

    @Test
    void norIsAConditionTakenThatCannotBeUnderstood() {
        proposed("rule", Map.of("ref", rule, "change", Map.of("condition", "event.nonsense ===")));

        accept(manager, null).statusCode(422).body("errors[0].pointer", equalTo("/condition"));
        rule().body("version", equalTo(1));
    }

    @Test
    void withoutARuleItProposesANewOne() {
        proposed("rule", Map.of("change", Map.of("name", "Queues", "condition", "true", "actions", Map.of())));

        accept(manager, null).statusCode(403);
        var made = accept(null, null).statusCode(200).extract().<String>path("ref");

        given().auth()
                .oauth2(Tokens.stakeholder())
                .get("/v1/rules/" + made)
                .then()
                .body("name", equalTo("Queues"))
                .body("version", equalTo(1));
    }

    @Test
    void aThresholdAtTheSenderIsOnlyNoted() {
        proposed("threshold", Map.of("change", Map.of("cpu", 90)));

        accept(null, null).statusCode(200).body("state", equalTo("accepted")).body("appliedVersion", nullValue());
        assertThat(store.published(improvement)).hasSize(1);
    }

    @Test
    void aRemovedRuleCannotBeChangedAnyMore() {
        proposed("rule", Map.of("ref", rule, "change", CALMER));
        given().auth().oauth2(Tokens.admin()).delete("/v1/rules/" + rule).then().statusCode(204);

        accept(null, null).statusCode(409).body("code", equalTo("rule-removed"));
        read().body("preview.now", nullValue()).body("preview.then", nullValue());
    }

    @Test
    void proposedAgainItIsReworded() {
        proposed("rule", Map.of("ref", rule, "change", CALMER));
        proposed("rule", Map.of("ref", rule, "change", Map.of("stop", true)));

        read().body("preview.then.stop", equalTo(true)).body("preview.then.actions.urgency", nullValue());
    }
}
