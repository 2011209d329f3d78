package dev.muster.console.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import dev.muster.console.standin.Browser;
import dev.muster.console.standin.Evening;
import dev.muster.console.standin.StandIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlanTest {
    private static final String SEV1 = "/settings/plan/SEV1";

    StandIn services;
    Browser ada = Browser.ofAda();

    @BeforeEach
    void anotherEvening() {
        services.reset();
    }

    @Test
    void planIsToldInWords() {
        assertThat(ada.read("/settings/plan"))
                .containsSubsequence(
                        "SEV1",
                        "the owners of its services, Payments as commander",
                        "communications within 15 min",
                        "30 min",
                        "everybody",
                        "required, due after 5 d",
                        "SEV5");
    }

    @Test
    void formHoldsOneLevel() {
        assertThat(ada.read(SEV1))
                .contains(
                        "When SEV1 is the right one",
                        "{number}",
                        "value=\"PT30M\" selected",
                        "value=\"PT120H\" selected")
                .contains("name=\"version\" value=\"3\"");
    }

    @Test
    void changingOneLevelSendsTheOthersAsTheyWere() {
        send("3").then().statusCode(303).header("Location", endsWith("/settings/plan#SEV1"));

        var sent = services.sent("/v1/response-plan");
        var level = sent.getJsonObject("levels").getJsonObject("SEV1");
        assertThat(sent.getJsonObject("levels").getJsonObject("SEV2").getString("updateEvery"))
                .isEqualTo("PT30M");
        assertThat(sent.getString("takeOverAfter")).isEqualTo("PT10M");
        assertThat(sent.containsKey("version")).isFalse();
        assertThat(sent.getString("reason")).isEqualTo("After INC-40");
        assertThat(level.getBoolean("pageOwners")).isFalse();
        assertThat(level.getString("updateEvery")).isNull();
        assertThat(level.getJsonArray("pages").getJsonObject(0))
                .isEqualTo(new JsonObject()
                        .put("policyId", Evening.POLICY.toString())
                        .put("role", "deputy"));
        assertThat(level.getJsonArray("audience").getJsonObject(0).getString("id"))
                .isEqualTo(Evening.TEAM.toString());
    }

    @Test
    void whoSavesOverAnothersChangeSeesBoth() {
        send("2")
                .then()
                .statusCode(422)
                .body(containsString("What stands there now"))
                .body(containsString("My own words"))
                .body(containsString("When SEV1 is the right one"));
    }

    @Test
    void severityNobodyKnowsHasNoPage() {
        ada.open("/settings/plan/SEV9").then().statusCode(404);
    }

    private Response send(String version) {
        return ada.submit(
                SEV1,
                "version",
                version,
                "guide",
                "My own words",
                "policyId",
                Evening.POLICY.toString(),
                "pagedRole",
                "deputy",
                "policyId",
                "",
                "pagedRole",
                "",
                "audience",
                "team:" + Evening.TEAM,
                "postmortem",
                "optional",
                "reason",
                "After INC-40");
    }
}
