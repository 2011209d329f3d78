package dev.muster.alerts.ingest;

import static dev.muster.alerts.ingest.Senders.stored;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.alerts.testing.Integrations;
import dev.muster.alerts.testing.Records;
import dev.muster.alerts.testing.Store;
import dev.muster.chassis.testing.ContractFiles;
import dev.muster.chassis.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What others are told of alerts, as the contract shows it. */
@QuarkusTest
class AlertMessagesTest {

    @Inject
    Store store;

    @Inject
    Records records;

    private String key;
    private UUID service;

    @BeforeEach
    void prepare() {
        store.empty();
        key = Integrations.key("events");
        UUID team = records.team(List.of(), List.of(), true);
        service = records.service(team, records.policy(team));
    }

    @Test
    void anOpenedAcknowledgedAndResolvedAlertIsToldEachTime() {
        String id = stored(key, event("trigger"));
        assertThat(stored(key, event("acknowledge"))).isEqualTo(id);
        assertThat(stored(key, event("resolve"))).isEqualTo(id);

        ContractFiles.checkMessage("alert.triggered", told("alert.triggered"));
        ContractFiles.checkMessage("alert.acknowledged", told("alert.acknowledged"));
        ContractFiles.checkMessage("alert.resolved", told("alert.resolved"));
        assertThat(told("alert.triggered").path("openInGroup").intValue()).isEqualTo(1);
        assertThat(told("alert.resolved").path("openInGroup").intValue()).isZero();
    }

    @Test
    void aMutedAlertIsToldToo() {
        given().auth()
                .oauth2(Tokens.admin())
                .contentType("application/json")
                .body(Map.of("name", "Mute", "condition", "true", "actions", Map.of("suppress", true)))
                .post("/v1/rules")
                .then()
                .statusCode(201);

        assertThat(stored(key, event("trigger"))).isNotNull();

        ContractFiles.checkMessage("alert.suppressed", told("alert.suppressed"));
    }

    @Test
    void theMessagesOfAGroupLeaveInOrder() {
        String id = stored(key, event("trigger"));
        assertThat(stored(key, event("resolve"))).isEqualTo(id);

        assertThat(store.query("select type from outbox order by seq", Tuple.tuple()))
                .extracting(row -> row.getString(0))
                .containsExactly("alert.triggered", "alert.resolved");
        assertThat(store.query("select distinct subject from outbox", Tuple.tuple()))
                .singleElement()
                .extracting(row -> row.getString(0))
                .isEqualTo(told("alert.triggered").path("groupId").textValue());
    }

    private String event(String action) {
        return StoredJson.of(Map.of(
                "action", action,
                "dedupKey", "checkout/latency",
                "summary", "checkout p99 above 2 s",
                "severity", "critical",
                "service", service.toString()));
    }

    private JsonNode told(String type) {
        return Payloads.json(store.query("select data::text from outbox where type = $1", Tuple.of(type))
                .get(0)
                .getString(0));
    }
}
