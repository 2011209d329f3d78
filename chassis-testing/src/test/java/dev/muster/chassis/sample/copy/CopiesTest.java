package dev.muster.chassis.sample.copy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.chassis.copy.Copies;
import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.messaging.CloudEvent;
import dev.muster.chassis.testing.Database;
import dev.muster.chassis.testing.RecordingPeer;
import dev.muster.chassis.testing.Tokens;
import dev.muster.chassis.time.Ids;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CopiesTest {

    @TestHTTPResource(value = "/", management = true)
    URI internal;

    @Inject
    Copies copies;

    @Inject
    RecordingPeer peer;

    @Inject
    Database database;

    @Inject
    ObjectMapper json;

    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void startAnew() {
        peer.reset();
        database.empty();
    }

    @Test
    void aChangeIsKnownWhenTheMessageHasTakenEffect() throws Exception {
        changed(Map.of("id", id, "name", "Checkout", "somethingNew", 7));

        assertThat(copies.find(SampleCopy.class, id)).map(SampleCopy::name).contains("Checkout");
        assertThat(copies.all(SampleCopy.class)).extracting(SampleCopy::id).contains(id);
    }

    @Test
    void aDeletedOneIsOnlyKnownToWhoeverAsksForHistory() throws Exception {
        changed(Map.of("id", id, "name", "Checkout"));
        changed(Map.of("id", id, "name", "Checkout", "deleted", true));

        assertThat(copies.find(SampleCopy.class, id)).isEmpty();
        assertThat(copies.ever(SampleCopy.class, id)).map(SampleCopy::name).contains("Checkout");
    }

    @Test
    void nothingIsFoundForNoId() {
        assertThat(copies.find(SampleCopy.class, null)).isEmpty();
    }

    @Test
    void aServiceWithoutCopiesAsksEachPeerOnceForAllThereIs() {
        await().untilAsserted(() -> assertThat(database.query("select owner from copied_from where kind = 'copy'"))
                .containsExactlyInAnyOrder("alerts", "oncall", "incidents", "postmortem"));
        assertThat(peer.snapshots()).contains("/oncall/internal/outbox/sample/snapshot?kinds=copy");
    }

    @Test
    void aSnapshotIsToldToWhoeverAskedAndToNobodyElse() {
        snapshot("alerts", "alerts").then().statusCode(200);

        assertThat(peer.awaitTaken("alerts", SampleSource.CHANGED, 1)).hasSize(1);
        assertThat(peer.taken("oncall", SampleSource.CHANGED)).isEmpty();
    }

    @Test
    void nobodyAsksForASnapshotForAnother() {
        snapshot("alerts", "oncall").then().statusCode(403);
    }

    private Response snapshot(String caller, String subscriber) {
        return given().port(internal.getPort())
                .auth()
                .oauth2(Tokens.service(caller))
                .post("/internal/outbox/" + subscriber + "/snapshot?kinds=own,other");
    }

    private void changed(Map<String, Object> data) throws Exception {
        var event = CloudEvent.of(
                Ids.next(),
                "oncall",
                "copy.changed",
                id.toString(),
                Instant.EPOCH,
                new Actor("system", "test"),
                null,
                null,
                json.valueToTree(data));
        given().port(internal.getPort())
                .auth()
                .oauth2(Tokens.service("oncall"))
                .contentType(CloudEvent.BATCH)
                .body(CloudEvent.writeBatch(List.of(event)))
                .post("/events")
                .then()
                .statusCode(200);
    }
}
