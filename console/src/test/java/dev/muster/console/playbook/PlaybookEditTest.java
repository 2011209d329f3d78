package dev.muster.console.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import dev.muster.console.standin.Browser;
import dev.muster.console.standin.Evening;
import dev.muster.console.standin.PlanRoutes;
import dev.muster.console.standin.StandIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlaybookEditTest {
    private static final String PLAYBOOK = "/playbooks/" + PlanRoutes.PLAYBOOK;

    StandIn services;
    Browser ada = Browser.ofAda();

    @BeforeEach
    void anotherEvening() {
        services.reset();
    }

    @Test
    void playbookIsReadAsItIsMeant() {
        assertThat(ada.read("/playbooks")).contains("Checkout is slow", "2 steps");
        assertThat(ada.read(PLAYBOOK))
                .contains("<strong>connection pool</strong>", "region=eu", "<em>30 min</em>", "expert");
    }

    @Test
    void formHoldsItAndSavesAgainstTheVersionThatWasRead() {
        assertThat(ada.read(PLAYBOOK + "/edit"))
                .contains("value=\"Roll back\"", "region=eu", "name=\"version\" value=\"3\"", "Step 2");

        send("save", "3").then().statusCode(303).header("Location", endsWith(PLAYBOOK));

        var sent = services.sent("/v1" + PLAYBOOK);
        assertThat(sent.getJsonObject("match").getJsonObject("labels"))
                .isEqualTo(new JsonObject().put("region", "us").put("tier", "1"));
        assertThat(sent.getJsonArray("steps")).hasSize(1);
        assertThat(sent.getJsonArray("steps").getJsonObject(0).getString("role"))
                .isEqualTo("scribe");
    }

    @Test
    void stepsAreAddedWithoutSaving() {
        send("add", "3").then().statusCode(200).body(containsString("Step 3"));

        assertThat(services.asked()).noneMatch(call -> call.startsWith("PUT"));
    }

    @Test
    void whoSavesOverAnothersChangeSeesBoth() {
        send("save", "2")
                .then()
                .statusCode(422)
                .body(containsString("What stands there now"))
                .body(containsString("value=\"Look\""))
                .body(containsString("Look at the dashboard"));
    }

    @Test
    void faultsAreShownAtTheirField() {
        ada.submit("/playbooks", "body", "x").then().statusCode(422).body(containsString("Give it a name."));
    }

    private Response send(String act, String version) {
        return ada.submit(
                PLAYBOOK,
                "act",
                act,
                "version",
                version,
                "name",
                "Checkout",
                "serviceIds",
                Evening.CHECKOUT.toString(),
                "labels",
                "region=us\n tier = 1 \n",
                "title",
                "Look",
                "how",
                "",
                "role",
                "scribe",
                "title",
                "",
                "how",
                "",
                "role",
                "");
    }
}
