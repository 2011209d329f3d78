package dev.muster.alerts.integration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.muster.alerts.testing.Records;
import dev.muster.alerts.testing.Store;
import dev.muster.chassis.testing.Tokens;
import dev.muster.chassis.token.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IntegrationResourceTest {

    @Inject
    Records records;

    @Inject
    Store store;

    @Test
    void aNewIntegrationShowsItsKeyOnceAndHowToUseIt() {
        var made = created("alertmanager")
                .body("key", matchesPattern("[A-Za-z0-9]{32}"))
                .extract();
        String id = made.path("id");
        String key = made.path("key");

        assertThat(made.<String>path("urls.alertmanager")).endsWith("/ingest/" + key + "/alertmanager");
        assertThat(made.<String>path("setup[0].text")).contains(key);
        assertThat(made.header("Location")).endsWith("/v1/integrations/" + id);
        read(id).body("key", nullValue())
                .body("urls.alertmanager", containsString("/ingest/{key}/alertmanager"))
                .body("lastEventAt", nullValue());
    }

    @Test
    void theKeyIsNotKept() {
        String key = created("events").extract().path("key");

        assertThat(store.query(
                        "select 1 from integration i where to_jsonb(i)::text like '%' || $1 || '%'", Tuple.of(key)))
                .isEmpty();
        assertThat(store.query("select 1 from audit a where to_jsonb(a)::text like '%' || $1 || '%'", Tuple.of(key)))
                .isEmpty();
    }

    @Test
    void everyKindsKeyWorksAtEveryAddress() {
        assertThat(accepts(created("pagerduty").extract().path("key"))).isTrue();
    }

    @Test
    void anEventIsSeenAtItsIntegration() {
        var made = created("events").extract();
        assertThat(accepts(made.path("key"))).isTrue();

        read(made.path("id")).body("lastEventAt", notNullValue());
    }

    @Test
    void aRotatedKeyReplacesTheFormerAtOnce() {
        var made = created("events").extract();
        String former = made.path("key");

        String now = admin().post("/v1/integrations/" + made.path("id") + "/key-rotation")
                .then()
                .statusCode(200)
                .extract()
                .path("key");

        assertThat(now).matches("[A-Za-z0-9]{32}").isNotEqualTo(former);
        assertThat(accepts(former)).isFalse();
        assertThat(accepts(now)).isTrue();
    }

    @Test
    void aRemovedIntegrationTakesNothingAnyMore() {
        var made = created("events").extract();
        String id = made.path("id");

        admin().delete("/v1/integrations/" + id).then().statusCode(204);

        assertThat(accepts(made.path("key"))).isFalse();
        admin().get("/v1/integrations/" + id).then().statusCode(404);
        admin().get("/v1/integrations?limit=200").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void anIntegrationIsRenamedOnTheVersionThatWasRead() {
        var made = created("events").extract();
        String id = made.path("id");
        String name = "Renamed " + id;

        admin().header("If-Match", "\"7\"")
                .body(Map.of("name", name))
                .put("/v1/integrations/" + id)
                .then()
                .statusCode(412);
        admin().header("If-Match", "\"0\"")
                .body(Map.of("name", name))
                .put("/v1/integrations/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo(name))
                .body("version", equalTo(1));
    }

    @Test
    void aRepeatedCreationGivesTheSameIntegrationButNotTheKey() {
        Map<String, Object> request = Map.of("name", "Once " + UUID.randomUUID(), "kind", "events");
        String repeat = UUID.randomUUID().toString();
        String token = Tokens.admin();

        String id = as(token)
                .header("Idempotency-Key", repeat)
                .body(request)
                .post("/v1/integrations")
                .then()
                .statusCode(201)
                .body("key", notNullValue())
                .extract()
                .path("id");
        as(token)
                .header("Idempotency-Key", repeat)
                .body(request)
                .post("/v1/integrations")
                .then()
                .statusCode(201)
                .body("id", equalTo(id))
                .body("key", nullValue());
    }

    @Test
    void whatIsWrongIsNamed() {
        create(admin(), Map.of("name", "x", "kind", "carrier-pigeon"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/kind"))
                .body("errors[0].detail", containsString("alertmanager"));
        create(admin(), Map.of("name", " ", "kind", "events")).statusCode(422);
        create(admin(), Map.of("name", "x", "kind", "events", "serviceId", UUID.randomUUID()))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/serviceId"));
        create(admin(), Map.of("name", "x", "kind", "events", "colour", "red")).statusCode(400);
        String taken = created("events").extract().path("name");
        create(admin(), Map.of("name", taken.toUpperCase(Locale.ROOT), "kind", "events"))
                .statusCode(409)
                .body("code", equalTo("name-taken"));
    }

    @Test
    void onlyAdminsKeepIntegrationsEverybodyMayRead() {
        String id = created("events").extract().path("id");

        for (String token : List.of(Tokens.stakeholder(), Tokens.responder())) {
            create(as(token), Map.of("name", "x", "kind", "events")).statusCode(403);
            as(token)
                    .body(Map.of("name", "x"))
                    .put("/v1/integrations/" + id)
                    .then()
                    .statusCode(403);
            as(token).post("/v1/integrations/" + id + "/key-rotation").then().statusCode(403);
            as(token).delete("/v1/integrations/" + id).then().statusCode(403);
            as(token).get("/v1/integrations/" + id).then().statusCode(200);
            as(token).get("/v1/integrations").then().statusCode(200);
        }
        given().get("/v1/integrations").then().statusCode(401);
    }

    @Test
    void aManagerKeepsTheIntegrationsOfHisTeamsServices() {
        UUID manager = UUID.randomUUID();
        UUID own = serviceOf(records.team(List.of(manager), List.of(), true));
        UUID others = serviceOf(records.team(List.of(), List.of(manager), true));
        RequestSpecification asManager = as(Tokens.person(manager, Role.RESPONDER));

        String id =
                create(asManager, named("Own", own)).statusCode(201).extract().path("id");
        create(as(Tokens.person(manager, Role.RESPONDER)), named("Others", others))
                .statusCode(403);
        as(Tokens.person(manager, Role.RESPONDER))
                .body(Map.of("name", "Moved " + id, "serviceId", others))
                .put("/v1/integrations/" + id)
                .then()
                .statusCode(403);
    }

    private UUID serviceOf(UUID team) {
        return records.service(team, records.policy(team));
    }

    private static Map<String, Object> named(String name, UUID serviceId) {
        var request = new HashMap<String, Object>();
        request.put("name", name + " " + UUID.randomUUID());
        request.put("kind", "events");
        request.put("serviceId", serviceId);
        return request;
    }

    private static ValidatableResponse created(String kind) {
        return create(admin(), Map.of("name", kind + " " + UUID.randomUUID(), "kind", kind))
                .statusCode(201);
    }

    private static ValidatableResponse create(RequestSpecification by, Map<String, Object> request) {
        return by.body(request).post("/v1/integrations").then();
    }

    private static ValidatableResponse read(String id) {
        return admin().get("/v1/integrations/" + id).then().statusCode(200);
    }

    private static boolean accepts(String key) {
        return as(key).body("{\"action\":\"trigger\",\"summary\":\"x\"}")
                        .post("/v1/events")
                        .statusCode()
                == 202;
    }

    private static RequestSpecification admin() {
        return as(Tokens.admin());
    }

    private static RequestSpecification as(String bearer) {
        return given().auth().oauth2(bearer).contentType("application/json");
    }
}
