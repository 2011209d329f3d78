package dev.muster.alerts.alert;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.muster.alerts.testing.CanIgnoreReturnValue;
import dev.muster.alerts.testing.Store;
import dev.muster.alerts.testing.Store.StoredAlert;
import dev.muster.chassis.testing.Tokens;
import dev.muster.chassis.token.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AlertResourceTest {

    @Inject
    Store store;

    @BeforeEach
    void empty() {
        store.empty();
    }

    @Test
    void alertsAreListedNewestFirstAndInParts() {
        var ids = IntStream.range(0, 5)
                .mapToObj(i -> store.alert("alert " + i).id().toString())
                .toList();

        var first = list("?limit=3").body("items.id", contains(ids.get(4), ids.get(3), ids.get(2)));

        list("?limit=3&cursor=" + first.extract().path("next"))
                .body("items.id", contains(ids.get(1), ids.get(0)))
                .body("next", nullValue());
    }

    @Test
    void statusAndSeverityNarrowTheList() {
        var critical = alert("a", "critical", "triggered", "{}");
        var warning = alert("b", "warning", "acknowledged", "{}");
        var resolved = alert("c", "critical", "resolved", "{}");

        listed("?status=triggered", critical);
        listed("?status=triggered&status=acknowledged", warning, critical);
        listed("?severity=critical", resolved, critical);
        listed("?severity=critical&status=resolved", resolved);
        listed("?urgency=low");
    }

    @Test
    void labelsNarrowTheListAllOfThem() {
        var both = alert("a", "error", "triggered", "{\"team\":\"pay\",\"url\":\"http://x:80\"}");
        var one = alert("b", "error", "triggered", "{\"team\":\"pay\"}");

        listed("?label=team:pay", one, both);
        listed("?label=team:pay&label=url:http://x:80", both);
        listed("?label=team:search");
    }

    @Test
    void wordsAndNumbersFindAlerts() {
        var disk = alert("Disk full on db1.example.com", "error", "triggered", "{}");
        var latency = alert("Checkout p99 above 2s", "error", "triggered", "{}");

        listed("?q=disk", disk);
        listed("?q=FULL di", disk);
        listed("?q=example", disk);
        listed("?q=check", latency);
        listed("?q=disk checkout");
        listed("?q=ALR-" + latency.number(), latency);
        listed("?q='%26|!():*");
    }

    @Test
    void serviceAndTimeNarrowTheList() {
        var service = UUID.randomUUID();
        var ours = store.alert("a", "error", "triggered", "{}", service);
        var old = store.alert("b");
        store.query("update alert set first_seen_at = '2020-01-01T00:00:00Z' where id = $1", Tuple.of(old.id()));

        listed("?serviceId=" + service, ours);
        listed("?to=2021-01-01T00:00:00Z", old);
        listed("?from=2021-01-01T00:00:00Z", ours);
        listed("?integrationId=" + UUID.randomUUID());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status=open",
                "severity=bad",
                "urgency=x",
                "serviceId=7",
                "integrationId=x",
                "label=team",
                "label=:x",
                "from=yesterday",
                "to=1",
                "limit=x",
                "cursor=%21"
            })
    void whatCannotBeReadIsNamed(String query) {
        as(Tokens.stakeholder())
                .get("/v1/alerts?" + query)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(query.substring(0, query.indexOf('='))));
    }

    @Test
    void onlyOpenAlertsAreCounted() {
        alert("a", "critical", "triggered", "{}");
        alert("b", "warning", "triggered", "{}");
        alert("c", "warning", "acknowledged", "{}");
        alert("d", "warning", "resolved", "{}");

        as(Tokens.stakeholder())
                .get("/v1/alerts/counts")
                .then()
                .statusCode(200)
                .body("status.triggered", equalTo(2))
                .body("status.acknowledged", equalTo(1))
                .body("status.suppressed", equalTo(0))
                .body("severity.critical", equalTo(1))
                .body("severity.warning", equalTo(2))
                .body("severity.info", equalTo(0));
    }

    @Test
    void anAlertIsFoundByIdAndByNumber() {
        var alert = store.alert("Disk full");

        for (String name : new String[] {alert.id().toString(), "ALR-" + alert.number(), "alr-" + alert.number()}) {
            as(Tokens.stakeholder())
                    .get("/v1/alerts/" + name)
                    .then()
                    .statusCode(200)
                    .body("id", equalTo(alert.id().toString()))
                    .body("number", equalTo("ALR-" + alert.number()))
                    .body("status", equalTo("triggered"))
                    .body("summary", equalTo("Disk full"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ALR-0", "nonsense", "0198c0de-0000-7000-8000-000000000001", "ALR-99999999999999999999"})
    void anUnknownAlertIsNotFound(String name) {
        for (String part : new String[] {"", "/events", "/fate"}) {
            as(Tokens.stakeholder()).get("/v1/alerts/" + name + part).then().statusCode(404);
        }
        as(Tokens.responder())
                .post("/v1/alerts/" + name + "/acknowledgement")
                .then()
                .statusCode(404);
    }

    @Test
    void whatTheSenderSaidIsListedNewestFirst() {
        var alert = store.alert("Disk full");
        var body = new JsonObject()
                .put("summary", "Disk full")
                .put("severity", "page")
                .put("occurredAt", "2026-01-05T09:00:00Z")
                .put("details", new JsonObject().put("usage", 97));
        for (int i = 0; i < 2; i++) {
            store.query(
                    "insert into event values ($1, $2, $3, 'trigger', now(), $4)",
                    Tuple.of(dev.muster.chassis.time.Ids.next(), alert.id(), UUID.randomUUID(), body.encode()));
        }

        as(Tokens.stakeholder())
                .get("/v1/alerts/" + alert.id() + "/events?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].action", equalTo("trigger"))
                .body("items[0].severity", equalTo("page"))
                .body("items[0].at", equalTo("2026-01-05T09:00:00Z"))
                .body("items[0].details.usage", equalTo(97))
                .body("next", notNullValue());
    }

    @Nested
    class Acting {

        private final UUID ada = UUID.randomUUID();

        @Test
        void acknowledgingTellsOthersOnce() {
            var alert = store.alert("Disk full");

            acknowledge(alert).body("status", equalTo("acknowledged")).body("acknowledgedBy", equalTo(ada.toString()));
            acknowledge(alert).body("status", equalTo("acknowledged"));

            var told = store.published(alert.groupId());
            assertThat(told).hasSize(1);
            var data = told.get(0).getJsonObject("data");
            assertThat(told.get(0).getString("type")).endsWith("alert.acknowledged");
            assertThat(data.getString("alertId")).isEqualTo(alert.id().toString());
            assertThat(data.getInteger("openInGroup")).isEqualTo(1);
            assertThat(data.getString("personId")).isEqualTo(ada.toString());
            assertThat(data.getJsonArray("why")).isNotEmpty();
        }

        @Test
        void resolvingEndsItForOthers() {
            var alert = store.alert("Disk full");

            resolve(alert).statusCode(200).body("status", equalTo("resolved")).body("resolvedAt", notNullValue());
            resolve(alert).statusCode(200);

            var told = store.published(alert.groupId());
            assertThat(told).hasSize(1);
            assertThat(told.get(0).getJsonObject("data").getInteger("openInGroup"))
                    .isZero();
        }

        @Test
        void aResolvedAlertCannotBeAcknowledged() {
            var alert = store.alert("Disk full");
            resolve(alert);

            as(Tokens.responder())
                    .post("/v1/alerts/" + alert.id() + "/acknowledgement")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("alert-already-resolved"));
        }

        @Test
        void aSecondPersonDoesNotTakeItOver() {
            var alert = store.alert("Disk full");
            acknowledge(alert);

            as(Tokens.responder())
                    .post("/v1/alerts/" + alert.id() + "/acknowledgement")
                    .then()
                    .statusCode(200)
                    .body("acknowledgedBy", equalTo(ada.toString()));
        }

        @CanIgnoreReturnValue
        private ValidatableResponse acknowledge(StoredAlert alert) {
            return as(Tokens.person(ada, Role.RESPONDER))
                    .post("/v1/alerts/ALR-" + alert.number() + "/acknowledgement")
                    .then()
                    .statusCode(200);
        }

        @CanIgnoreReturnValue
        private ValidatableResponse resolve(StoredAlert alert) {
            return as(Tokens.person(ada, Role.RESPONDER))
                    .post("/v1/alerts/" + alert.id() + "/resolution")
                    .then();
        }
    }

    @CanIgnoreReturnValue
    private StoredAlert alert(String summary, String severity, String status, String labels) {
        return store.alert(summary, severity, status, labels, null);
    }

    private static ValidatableResponse list(String query) {
        return as(Tokens.stakeholder()).get("/v1/alerts" + query).then().statusCode(200);
    }

    private static void listed(String query, StoredAlert... alerts) {
        var ids = list(query).extract().<java.util.List<String>>path("items.id");
        assertThat(ids)
                .as(query)
                .containsExactly(java.util.Arrays.stream(alerts)
                        .map(alert -> alert.id().toString())
                        .toArray(String[]::new));
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
