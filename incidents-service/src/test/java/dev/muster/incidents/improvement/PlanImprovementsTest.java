package dev.muster.incidents.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.muster.chassis.testing.As;
import dev.muster.incidents.testing.Lessons;
import dev.muster.incidents.testing.Plan;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From what the review of an incident proposes to a response plan that is different and says why. */
@QuarkusTest
class PlanImprovementsTest {

    private static final String PLAN = "/v1/response-plan";
    private static final Map<String, Object> UPDATE_SOONER =
            Map.of("levels", Map.of("SEV2", Map.of("updateEvery", "PT20M")));

    @Inject
    Lessons lessons;

    /** Other tests count on the plan an organisation begins with. */
    @BeforeEach
    @AfterEach
    void asItWas() {
        Plan.asAtFirst();
    }

    @Test
    void acceptedItIsTheNextVersionOfThePlanWhichSaysWhy() {
        int version = version();
        var improvement = lessons.proposed("plan", Map.of("baseVersion", version, "change", UPDATE_SOONER));

        As.responder()
                .get(improvement)
                .then()
                .statusCode(200)
                .body("preview.now.levels.SEV2.updateEvery", equalTo("PT1H"))
                .body("preview.then.levels.SEV2.updateEvery", equalTo("PT20M"))
                .body("preview.then.levels.SEV1.updateEvery", equalTo("PT30M"))
                .body("mayDecide", equalTo(false));
        As.responder().post(improvement + "/acceptance").then().statusCode(403);
        As.admin()
                .post(improvement + "/acceptance")
                .then()
                .statusCode(200)
                .body("appliedVersion", equalTo(version + 1));

        As.stakeholder()
                .get(PLAN)
                .then()
                .body("levels.SEV2.updateEvery", equalTo("PT20M"))
                .body("levels.SEV1.updateEvery", equalTo("PT30M"))
                .body("reason", allOf(containsString("INC-42"), containsString("finding")));
        var told = lessons.told("improvement.accepted", improvement);
        assertThat(told.path("target").textValue()).isEqualTo("plan");
        assertThat(told.has("ref")).isFalse();
    }

    @Test
    void whatNoEditMayDoIsRefusedWithTheFault() {
        var improvement = lessons.proposed(
                "plan", Map.of("change", Map.of("levels", Map.of("SEV2", Map.of("updateEvery", "soon")))));

        As.admin()
                .post(improvement + "/acceptance")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/levels/SEV2/updateEvery"));
    }

    @Test
    void aPlanThatMovedOnIsShownWithBothVersions() {
        var improvement = lessons.proposed("plan", Map.of("baseVersion", version(), "change", UPDATE_SOONER));
        Plan.changed("SEV3", "updateEvery", "PT3H");

        As.admin()
                .get(improvement)
                .then()
                .body("preview.movedOn", equalTo(true))
                .body("preview.base.levels.SEV3.updateEvery", equalTo("PT4H"))
                .body("preview.now.levels.SEV3.updateEvery", equalTo("PT3H"))
                .body("preview.then.levels.SEV2.updateEvery", equalTo("PT20M"));
        As.admin().post(improvement + "/acceptance").then().statusCode(409).body("code", equalTo("plan-moved-on"));
    }

    private static int version() {
        return As.admin().get(PLAN).path("version");
    }
}
