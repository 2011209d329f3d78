package dev.muster.console.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import dev.muster.console.standin.Browser;
import dev.muster.console.standin.Evening;
import dev.muster.console.standin.StandIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LayersTest {
    private static final String LAYERS = "/schedules/" + Evening.NIGHTS + "/layers";
    private static final String PRIMARY = "/schedules/" + Evening.PRIMARY + "/layers";

    StandIn services;
    Browser ada = Browser.ofAda();

    @BeforeEach
    void anotherEvening() {
        services.reset();
    }

    @Test
    void formHoldsEveryLayerWithItsTurnsAndHours() {
        assertThat(ada.read(PRIMARY))
                .containsSubsequence(
                        "Layer 1", "Weekly", "Layer 2", "Nights 22–06", "value=\"daily\" selected", "22:00");
    }

    @Test
    void turnsAreSavedAgainstTheVersionThatWasRead() {
        send("save", "\"1\"", "Weekly", Evening.GRACE.toString(), "nobody")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/schedules/" + Evening.NIGHTS));

        var layer = sent().getJsonArray("layers").getJsonObject(0);
        assertThat(layer.getString("name")).isEqualTo("Weekly");
        assertThat(layer.getJsonObject("rotation").getJsonArray("participants"))
                .isEqualTo(new JsonArray().add(Evening.GRACE.toString()).addNull());
        assertThat(layer.getJsonArray("restrictions").getJsonObject(0).getString("from"))
                .isEqualTo("18:00");
        assertThat(sent().getString("timeZone")).isEqualTo("Europe/Berlin");
    }

    @Test
    void whatAFormCannotSayIsKept() {
        var rotation = services.evening()
                .schedules
                .get(1)
                .getJsonArray("layers")
                .getJsonObject(0)
                .put("restrictions", new JsonArray().add(hours("MONDAY")).add(hours("FRIDAY")))
                .getJsonObject("rotation")
                .put("shiftsPerTurn", 2)
                .put("participants", new JsonArray().add(Evening.ids(Evening.ADA, Evening.GRACE)));
        assertThat(ada.read(LAYERS)).contains("Ada Brandt + Grace Hall", "which are kept");

        ada.submit(LAYERS, fields("save", "\"1\"", "Weekly", "kept", Evening.ADA + "+" + Evening.GRACE, ""))
                .then()
                .statusCode(303);

        var layer = sent().getJsonArray("layers").getJsonObject(0);
        assertThat(layer.getJsonObject("rotation").getInteger("shiftsPerTurn")).isEqualTo(2);
        assertThat(layer.getJsonObject("rotation").getJsonArray("participants"))
                .isEqualTo(rotation.getJsonArray("participants"));
        assertThat(layer.getJsonArray("restrictions")).hasSize(2);
    }

    @Test
    void layersAndPlacesAreAddedAndRemovedWithoutSaving() {
        send("add", "\"1\"", "Weekly", "", "").then().statusCode(200).body(containsString("Layer 2"));
        send("more-0", "\"1\"", "Weekly", "", "").then().statusCode(200).body(containsString("place 3"));
        send("drop-0", "\"1\"", "Weekly", "", "").then().statusCode(200).body(not(containsString("Layer 1")));

        assertThat(services.asked()).noneMatch(call -> call.startsWith("PUT"));
    }

    @Test
    void whoSavesOverAnothersChangeSeesBoth() {
        services.evening().schedules.get(1).put("version", 2);

        send("save", "\"1\"", "My nights", Evening.ADA.toString(), "")
                .then()
                .statusCode(422)
                .body(containsString("value=\"My nights\""))
                .body(containsString("What stands there now"))
                .body(containsString("name=\"etag\" value=\"&quot;2&quot;\""));
    }

    private static JsonObject hours(String day) {
        return new JsonObject().put("from", "18:00").put("to", "08:00").put("days", new JsonArray().add(day));
    }

    private Response send(String act, String etag, String name, String first, String second) {
        return ada.submit(LAYERS, fields(act, etag, name, "weekdays", first, second));
    }

    private static String[] fields(String act, String etag, String name, String days, String first, String second) {
        return new String[] {
            "act",
            act,
            "etag",
            etag,
            "was",
            "0",
            "name",
            name,
            "unit",
            "week",
            "every",
            "1",
            "handoffTime",
            "09:00",
            "handoffDay",
            "",
            "startsOn",
            "2026-01-05",
            "places",
            "2",
            "participants",
            first,
            "participants",
            second,
            "days",
            days,
            "from",
            "18:00",
            "to",
            "08:00"
        };
    }

    private JsonObject sent() {
        return services.sent("/v1/schedules/" + Evening.NIGHTS);
    }
}
