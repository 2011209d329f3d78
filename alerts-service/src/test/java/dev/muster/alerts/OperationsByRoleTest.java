package dev.muster.alerts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.alerts.testing.Messages;
import dev.muster.alerts.testing.Records;
import dev.muster.alerts.testing.Store;
import dev.muster.chassis.testing.Tokens;
import dev.muster.chassis.token.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may do what: every operation, tried by everybody, with ids that exist. */
@QuarkusTest
class OperationsByRoleTest {

    private enum Who {
        NOBODY,
        STAKEHOLDER,
        RESPONDER,
        MANAGER,
        ADMIN
    }

    /** @param from the least who may; each later one may, too */
    private record Operation(String method, String path, Who from, Object body) {

        String name() {
            return method + " " + path;
        }

        boolean changed(int status) {
            return !method.equals("GET") && status < 300;
        }
    }

    /** Open to whoever knows an integration's key, or a stream without an end. */
    private static final Set<String> TRIED_ELSEWHERE = Set.of("POST /v1/events", "GET /v1/alerts/stream");

    @Inject
    Store store;

    @Inject
    Records records;

    @Inject
    Messages messages;

    private final UUID manager = UUID.randomUUID();
    private UUID team;
    private UUID service;
    private String alert;
    private String rule;
    private String integration;
    private String improvement;

    @BeforeEach
    void makeSomethingToActOn() {
        store.empty();
        team = records.team(List.of(manager), List.of(), false);
        service = records.service(team, records.policy(team));
        alert = store.alert("Disk full").id().toString();
        rule = made("/v1/rules", rule(Map.of("teamId", team)));
        integration = made("/v1/integrations", newIntegration());
        improvement = improvement();
    }

    @Test
    void everyOperationIsOpenToThoseWhoMayAndToNobodyElse() {
        var wrong = new ArrayList<String>();
        for (int i = 0; i < operations().size(); i++) {
            for (Who who : Who.values()) {
                var operation = operations().get(i);
                int status = attempt(operation, who);
                if (operation.changed(status)) {
                    makeSomethingToActOn();
                }
                if (!isRight(operation, who, status)) {
                    wrong.add(operation.name() + " by " + who + " was answered " + status);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void noOperationIsLeftOut() {
        Map<String, Map<String, ?>> paths =
                given().get("/alerts-service/openapi?format=json").path("paths");
        var all = new TreeSet<String>();
        paths.forEach((path, methods) ->
                methods.keySet().forEach(method -> all.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        all.removeIf(name -> TRIED_ELSEWHERE.contains(name) || name.contains(" /ingest/"));

        assertThat(operations().stream().map(Operation::name).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(all);
    }

    private List<Operation> operations() {
        var teamRule = rule(Map.of("teamId", team));
        return List.of(
                get("/v1/alerts", Who.STAKEHOLDER),
                get("/v1/alerts/counts", Who.STAKEHOLDER),
                get("/v1/alerts/{id}", Who.STAKEHOLDER),
                get("/v1/alerts/{id}/events", Who.STAKEHOLDER),
                get("/v1/alerts/{id}/fate", Who.STAKEHOLDER),
                post("/v1/alerts/{id}/acknowledgement", Who.RESPONDER, null),
                post("/v1/alerts/{id}/resolution", Who.RESPONDER, null),
                post("/v1/alerts/{id}/promotion", Who.RESPONDER, Map.of()),
                get("/v1/alerts-audit", Who.ADMIN),
                get("/v1/rules", Who.STAKEHOLDER),
                get("/v1/rules/{id}", Who.STAKEHOLDER),
                get("/v1/rules/{id}/versions", Who.STAKEHOLDER),
                post("/v1/rules/check", Who.STAKEHOLDER, Map.of("condition", "true")),
                post("/v1/rules/trial", Who.STAKEHOLDER, Map.of("event", Map.of("summary", "x"))),
                put("/v1/rules/order", Who.MANAGER, Map.of("ids", List.of(rule))),
                post("/v1/rules", Who.MANAGER, teamRule),
                post("/v1/rules", Who.ADMIN, rule(Map.of())),
                put("/v1/rules/{id}", Who.MANAGER, teamRule),
                put("/v1/rules/{id}", Who.ADMIN, rule(Map.of())),
                new Operation("DELETE", "/v1/rules/{id}", Who.MANAGER, null),
                get("/v1/integrations", Who.STAKEHOLDER),
                get("/v1/integrations/{id}", Who.STAKEHOLDER),
                post("/v1/integrations", Who.MANAGER, newIntegration()),
                post("/v1/integrations", Who.ADMIN, Map.of("name", "n " + UUID.randomUUID(), "kind", "events")),
                put(
                        "/v1/integrations/{id}",
                        Who.MANAGER,
                        Map.of("name", "n " + UUID.randomUUID(), "serviceId", service)),
                post("/v1/integrations/{id}/key-rotation", Who.MANAGER, null),
                new Operation("DELETE", "/v1/integrations/{id}", Who.MANAGER, null),
                get("/v1/integrations/{id}/samples", Who.MANAGER),
                post("/v1/integrations/{id}/test-event", Who.MANAGER, null),
                get("/v1/changes", Who.STAKEHOLDER),
                get("/v1/received-improvements", Who.STAKEHOLDER),
                get("/v1/received-improvements/{id}", Who.STAKEHOLDER),
                post("/v1/received-improvements/{id}/acceptance", Who.MANAGER, null),
                post("/v1/received-improvements/{id}/refusal", Who.MANAGER, Map.of("reason", "No")));
    }

    private int attempt(Operation operation, Who who) {
        var request = given().contentType(ContentType.JSON);
        if (who != Who.NOBODY) {
            request = request.auth().oauth2(token(who));
        }
        if (operation.body() != null) {
            request = request.body(operation.body());
        }
        return request.request(operation.method(), operation.path().replace("{id}", idFor(operation)))
                .statusCode();
    }

    private static boolean isRight(Operation operation, Who who, int status) {
        if (who == Who.NOBODY) {
            return status == 401;
        }
        return who.compareTo(operation.from()) >= 0 ? status < 300 : status == 403;
    }

    private String improvement() {
        var id = UUID.randomUUID();
        messages.arriveFrom(
                "postmortem",
                "improvement.proposed",
                id,
                Map.of("improvementId", id, "target", "rule", "ref", rule, "change", Map.of("stop", true)));
        return id.toString();
    }

    private String idFor(Operation operation) {
        if (operation.path().startsWith("/v1/rules")) {
            return rule;
        }
        if (operation.path().startsWith("/v1/received-improvements")) {
            return improvement;
        }
        return operation.path().startsWith("/v1/integrations") ? integration : alert;
    }

    private String token(Who who) {
        return switch (who) {
            case NOBODY -> "";
            case STAKEHOLDER -> Tokens.stakeholder();
            case RESPONDER -> Tokens.responder();
            case MANAGER -> Tokens.person(manager, Role.RESPONDER);
            case ADMIN -> Tokens.admin();
        };
    }

    private static Map<String, Object> rule(Map<String, Object> more) {
        var rule = new HashMap<>(more);
        rule.putAll(Map.of("name", "r", "condition", "false", "actions", Map.of()));
        return rule;
    }

    private Map<String, Object> newIntegration() {
        return Map.of("name", "n " + UUID.randomUUID(), "kind", "events", "serviceId", service);
    }

    private static String made(String path, Map<String, Object> body) {
        return given().auth()
                .oauth2(Tokens.admin())
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Operation get(String path, Who from) {
        return new Operation("GET", path, from, null);
    }

    private static Operation post(String path, Who from, Object body) {
        return new Operation("POST", path, from, body);
    }

    private static Operation put(String path, Who from, Object body) {
        return new Operation("PUT", path, from, body);
    }
}
