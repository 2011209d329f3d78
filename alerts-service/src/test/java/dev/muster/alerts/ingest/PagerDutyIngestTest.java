package dev.muster.alerts.ingest;

import static dev.muster.alerts.ingest.Senders.alert;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.muster.alerts.testing.Integrations;
import dev.muster.alerts.testing.Store;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PagerDutyIngestTest {

    private static final String SAMPLE_KEY = "0123456789abcdef0123456789abcdef";

    @Inject
    Store store;

    private String key;

    @BeforeEach
    void empty() {
        store.empty();
        key = Integrations.key("pagerduty");
    }

    @Test
    void aTriggerIsAnsweredAsTheirClientsExpect() {
        enqueue(Payloads.file("pagerduty-trigger.json"))
                .statusCode(202)
                .body("status", equalTo("success"))
                .body("message", equalTo("Event processed"))
                .body("dedup_key", equalTo("checkout/latency"));

        alert(onlyAlert())
                .body("summary", equalTo("checkout p99 above 2s"))
                .body("severity", equalTo("critical"))
                .body("labels.component", equalTo("checkout"))
                .body("links.href", hasItem("https://runbooks.example.com/latency"));
    }

    @Test
    void aResolveClosesWhatWasTriggered() {
        enqueue(Payloads.file("pagerduty-trigger.json")).statusCode(202);
        enqueue(event("acknowledge")).statusCode(202);
        alert(onlyAlert()).body("status", equalTo("acknowledged"));
        enqueue(event("resolve")).statusCode(202).body("dedup_key", equalTo("checkout/latency"));
        alert(onlyAlert()).body("status", equalTo("resolved"));
    }

    @Test
    void whatIsNotOpenIsAcceptedAndDropped() {
        enqueue(event("resolve")).statusCode(202);

        assertThat(store.query("select 1 from alert", Tuple.tuple())).isEmpty();
    }

    @Test
    void anUnknownKeyIsTheirInvalidEvent() {
        given().body(Payloads.file("pagerduty-trigger.json"))
                .post("/ingest/pagerduty/v2/enqueue")
                .then()
                .statusCode(400)
                .body("status", equalTo("invalid event"))
                .body("message", equalTo("Event object is invalid"))
                .body("errors[0]", containsString("routing_key"));
    }

    @Test
    void whatIsNoJsonIsTheirUnrecognizedObject() {
        enqueue("{\"routing_key\":")
                .statusCode(400)
                .contentType("application/json")
                .body("status", equalTo("Unrecognized object"))
                .body("errors", hasItem("JSON parse error"));
    }

    @Test
    void moreThan512KilobytesAreTooMuch() {
        enqueue(event("trigger").replace("}", ",\"x\":\"" + "x".repeat(600 * 1024) + "\"}"))
                .statusCode(413)
                .body("status", equalTo("invalid event"));
    }

    @Test
    void theKeyIsNotKeptWithTheEvent() {
        enqueue(Payloads.file("pagerduty-trigger.json")).statusCode(202);

        assertThat(store.query("select body::text from event", Tuple.tuple())
                        .get(0)
                        .getString(0))
                .doesNotContain(key)
                .contains("p99_ms");
    }

    private ValidatableResponse enqueue(String body) {
        return given().contentType("application/json")
                .body(body.replace(SAMPLE_KEY, key))
                .post("/ingest/pagerduty/v2/enqueue")
                .then();
    }

    private static String event(String action) {
        return "{\"routing_key\":\"" + SAMPLE_KEY + "\",\"event_action\":\"" + action
                + "\",\"dedup_key\":\"checkout/latency\"}";
    }

    private String onlyAlert() {
        return store.query("select id from alert", Tuple.tuple())
                .get(0)
                .getUUID(0)
                .toString();
    }
}
