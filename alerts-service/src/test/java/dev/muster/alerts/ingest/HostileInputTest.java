package dev.muster.alerts.ingest;

import static dev.muster.alerts.ingest.Senders.alert;
import static dev.muster.alerts.ingest.Senders.as;
import static dev.muster.alerts.ingest.Senders.post;
import static dev.muster.alerts.ingest.Senders.stored;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.muster.alerts.testing.Integrations;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HostileInputTest {

    private String key;

    @BeforeEach
    void integration() {
        key = Integrations.key("events");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "nonsense", "{} {}", "\u0000", "{\"action\":\"trigger\",}"})
    void whatIsNoJsonIsUnreadable(String body) {
        post(key, body).statusCode(400).contentType("application/problem+json").body("code", equalTo("unreadable"));
    }

    /** Twenty times too deep; REST Assured indents what it may have to log, which takes it half a minute for more. */
    @Test
    void endlessNestingIsUnreadable() {
        post(
                        key,
                        "{\"action\":\"trigger\",\"summary\":\"x\",\"details\":" + "[".repeat(2_000) + "]".repeat(2_000)
                                + "}")
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "true", "7", "\"text\"", "[]", "[[]]", "{}", "[null]"})
    void jsonThatIsNoEventIsInvalid(String body) {
        post(key, body).statusCode(422).body("code", equalTo("invalid"));
    }

    @Test
    void nulAndHalfCharactersAreCleanedAway() {
        String id = stored(key, """
                {"action":"trigger","summary":"Disk\\u0000 full \\ud800!","dedupKey":"a\\u0000b","source":"\\udfff",
                 "labels":{"na\\u0000me":"va\\u0000lue"},"details":{"k\\u0000":["\\u0000",1e400,-0,123456789012345678901234567890]}}
                """);

        alert(id)
                .body("summary", equalTo("Disk full \uFFFD!"))
                .body("dedupKey", equalTo("ab"))
                .body("labels.name", equalTo("value"));
    }

    @Test
    void textIsKeptAsItIs() {
        String hostile = "<script>alert(1)</script>'; drop table alert; -- \\uD83D\\uDD25 \\u202E";

        alert(stored(key, "{\"action\":\"trigger\",\"summary\":\"" + hostile + "\"}"))
                .body("summary", startsWith("<script>alert(1)</script>'; drop table alert; -- \uD83D\uDD25"));
    }

    @Test
    void moreThanAMegabyteIsTooLarge() {
        String body = "{\"action\":\"trigger\",\"summary\":\"x\",\"details\":\"" + "x".repeat(1100 * 1024) + "\"}";

        post(key, body).statusCode(413).contentType("application/problem+json").body("code", equalTo("too-large"));
    }

    @Test
    void norIsItTakenInPiecesOfUnknownLength() {
        byte[] body = ("\"" + "x".repeat(1100 * 1024) + "\"").getBytes(StandardCharsets.UTF_8);

        as(key).body(new ByteArrayInputStream(body)).post("/v1/events").then().statusCode(413);
    }

    @Test
    void withoutAKeyNothingIsTaken() {
        String event = "{\"action\":\"trigger\",\"summary\":\"x\"}";

        given().contentType("application/json")
                .body(event)
                .post("/v1/events")
                .then()
                .statusCode(401);
        as("x".repeat(32)).body(event).post("/v1/events").then().statusCode(401);
        as("").body(event).post("/v1/events").then().statusCode(401);
        as("%00\"'").body(event).post("/v1/events").then().statusCode(401);
        given().header("Authorization", "Basic !!!")
                .body(event)
                .post("/ingest/alertmanager")
                .then()
                .statusCode(401);
    }

    @Test
    void eventsArePostedAsJson() {
        as(key).get("/v1/events").then().statusCode(405).header("Allow", equalTo("POST"));
        as(key).contentType("text/csv").body("a,b").post("/v1/events").then().statusCode(415);
        given().get("/ingest/pagerduty/v2/enqueue").then().statusCode(405);
    }
}
