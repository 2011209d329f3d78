package dev.muster.alerts.ingest;

import static dev.muster.alerts.ingest.Senders.alert;
import static dev.muster.alerts.ingest.Senders.as;
import static dev.muster.alerts.ingest.Senders.event;
import static dev.muster.alerts.ingest.Senders.post;
import static dev.muster.alerts.ingest.Senders.stored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.muster.alerts.testing.Integrations;
import dev.muster.alerts.testing.Store;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NativeIngestTest {

    @Inject
    Store store;

    private String key;

    @BeforeEach
    void empty() {
        store.empty();
        key = Integrations.key("events");
    }

    @Test
    void aTriggerOpensAnAlert() {
        String id = stored(key, event("trigger", "disk"));

        alert(id)
                .body("number", matchesPattern("ALR-\\d+"))
                .body("status", equalTo("triggered"))
                .body("severity", equalTo("error"))
                .body("urgency", equalTo("high"))
                .body("dedupKey", equalTo("disk"))
                .body("count", equalTo(1));
        assertThat(messages(id)).containsExactly("alert.triggered");
    }

    @Test
    void theSameKeyAgainIsTheSameAlertCounted() {
        String first = stored(key, event("trigger", "disk"));
        String second = stored(key, event("trigger", "disk"));

        assertThat(second).isEqualTo(first);
        alert(first).body("count", equalTo(2));
        assertThat(messages(first)).containsExactly("alert.triggered");
        assertThat(eventsOf(first)).isEqualTo(2);
    }

    @Test
    void theKeyOfAnotherIntegrationIsAnotherAlert() {
        assertThat(stored(Integrations.key("events"), event("trigger", "disk")))
                .isNotEqualTo(stored(key, event("trigger", "disk")));
    }

    @Test
    void anAlertIsAcknowledgedAndResolvedAndNeverReopened() {
        String id = stored(key, event("trigger", "disk"));

        assertThat(stored(key, event("acknowledge", "disk"))).isEqualTo(id);
        alert(id).body("status", equalTo("acknowledged"));
        assertThat(stored(key, event("trigger", "disk"))).isEqualTo(id);
        alert(id).body("status", equalTo("acknowledged")).body("count", equalTo(2));
        assertThat(stored(key, event("resolve", "disk"))).isEqualTo(id);
        alert(id).body("status", equalTo("resolved"));

        assertThat(stored(key, event("trigger", "disk"))).isNotEqualTo(id);
        assertThat(messages(id)).containsExactly("alert.triggered", "alert.acknowledged", "alert.resolved");
    }

    @Test
    void resolvingWhatIsNotOpenIsAcceptedAndKept() {
        post(key, event("resolve", "nothing"))
                .statusCode(202)
                .body("items[0].alertId", nullValue())
                .body("items[0].eventId", notNullValue());

        assertThat(count("select count(*) from event where alert_id is null")).isEqualTo(1);
    }

    @Test
    void eachElementIsJudgedAlone() {
        post(key, "[" + event("trigger", "a") + ",{\"action\":\"explode\"}," + event("trigger", "b") + "]")
                .statusCode(202)
                .body("items", hasSize(3))
                .body("items[0].alertId", notNullValue())
                .body("items[1].errors.pointer", hasItems("/1/action"))
                .body("items[1].eventId", nullValue())
                .body("items[2].dedupKey", equalTo("b"));
    }

    @Test
    void aRequestWithoutASingleGoodElementIsInvalid() {
        post(key, "[{\"action\":\"explode\"},{\"action\":\"trigger\"}]")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid"))
                .body("errors.pointer", hasItems("/0/action", "/1/summary"));
    }

    @Test
    void aNamedRequestSentAgainChangesNothingAndGetsTheSameAnswer() {
        String body = "[{\"action\":\"trigger\",\"summary\":\"a\"},{\"action\":\"trigger\",\"summary\":\"b\"}]";
        String name = UUID.randomUUID().toString();

        String first = as(key).header("Idempotency-Key", name)
                .body(body)
                .post("/v1/events")
                .asString();
        String again = as(key).header("Idempotency-Key", name)
                .body(body)
                .post("/v1/events")
                .asString();

        assertThat(again).isEqualTo(first);
        assertThat(count("select count(*) from event")).isEqualTo(2);
        assertThat(count("select sum(count) from alert")).isEqualTo(2);
    }

    @Test
    void theOrderWithinARequestHoldsBeyondTheSizeOfABatch() {
        String body = IntStream.range(0, 1500)
                .mapToObj(i -> event(i % 3 == 2 ? "resolve" : "trigger", "disk"))
                .collect(Collectors.joining(",", "[", "]"));

        post(key, body).statusCode(202).body("items", hasSize(1500));

        assertThat(count("select count(*) from alert where status = 'resolved' and count = 2"))
                .isEqualTo(500);
        assertThat(count("select count(*) from alert")).isEqualTo(500);
    }

    @Test
    void manyAtOnceAreOneAlert() {
        List<CompletableFuture<String>> senders = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> stored(key, event("trigger", "disk"))))
                .limit(60)
                .toList();

        Stream<String> ids = senders.stream().map(CompletableFuture::join);

        assertThat(ids.distinct().toList()).hasSize(1);
        assertThat(count("select sum(count) from alert")).isEqualTo(60);
        assertThat(count("select count(*) from outbox where type = 'alert.triggered'"))
                .isEqualTo(1);
    }

    private long count(String sql) {
        return store.query(sql, Tuple.tuple()).get(0).getLong(0);
    }

    private long eventsOf(String alertId) {
        return store.query("select count(*) from event where alert_id = $1", Tuple.of(UUID.fromString(alertId)))
                .get(0)
                .getLong(0);
    }

    private List<String> messages(String alertId) {
        return store
                .query("select type from outbox where data ->> 'alertId' = $1 order by seq", Tuple.of(alertId))
                .stream()
                .map(row -> row.getString(0))
                .toList();
    }
}
