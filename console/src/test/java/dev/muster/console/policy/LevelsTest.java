package dev.muster.console.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import dev.muster.console.standin.Browser;
import dev.muster.console.standin.Evening;
import dev.muster.console.standin.StandIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LevelsTest {
    private static final String POLICY = "/policies/" + Evening.POLICY;

    StandIn services;
    Browser ada = Browser.ofAda();

    @BeforeEach
    void anotherEvening() {
        services.reset();
    }

    @Test
    void formHoldsEveryLevel() {
        assertThat(ada.read(POLICY + "/levels"))
                .containsSubsequence(
                        "Level 1", "\"schedule:" + Evening.PRIMARY + "\" selected", "PT5M\" selected", "Level 3");
    }

    @Test
    void levelsAreSavedAgainstTheVersionThatWasRead() {
        send("save", "\"5\"").then().statusCode(303).header("Location", endsWith(POLICY));

        var sent = services.sent("/v1/escalation-policies/" + Evening.POLICY);
        var level = sent.getJsonArray("levels").getJsonObject(0);
        assertThat(sent.getJsonArray("levels")).hasSize(1);
        assertThat(level.getJsonArray("targets").getJsonObject(1).getString("id"))
                .isEqualTo(Evening.GRACE.toString());
        assertThat(level.getString("mode")).isEqualTo("roundRobin");
        assertThat(sent.getInteger("repeat")).isEqualTo(1);
        assertThat(sent.getString("reason")).isEqualTo("After INC-40");
    }

    @Test
    void levelsAndTargetsAreAddedWithoutSaving() {
        send("add", "\"5\"").then().statusCode(200).body(containsString("Level 2"));
        send("more-0", "\"5\"").then().statusCode(200).body(containsString("whom to tell, 3"));

        assertThat(services.asked()).noneMatch(call -> call.startsWith("PUT"));
    }

    @Test
    void whoSavesOverAnothersChangeSeesBoth() {
        send("save", "\"4\"")
                .then()
                .statusCode(422)
                .body(containsString("What stands there now"))
                .body(containsString("Payments backup, then after 5 min"))
                .body(containsString("value=\"person:" + Evening.GRACE + "\" selected"));
    }

    private Response send(String act, String etag) {
        var first = "schedule:" + Evening.PRIMARY;
        var second = "person:" + Evening.GRACE;
        return ada.submit(
                POLICY + "/levels",
                "act",
                act,
                "etag",
                etag,
                "sizes",
                "2",
                "targets",
                first,
                "targets",
                second,
                "mode",
                "roundRobin",
                "timeout",
                "PT2M",
                "reason",
                "After INC-40");
    }
}
