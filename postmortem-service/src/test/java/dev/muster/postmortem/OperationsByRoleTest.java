package dev.muster.postmortem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chassis.testing.As;
import dev.muster.chassis.testing.LiveStream;
import dev.muster.chassis.testing.Tokens;
import dev.muster.chassis.token.Role;
import dev.muster.postmortem.testing.Story;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        /** Manages the team of whoever owns the action. */
        MANAGER,
        ADMIN
    }

    /** @param from the least who may; each later one may, too */
    private record Operation(String method, String path, Who from, Object body) {

        String name() {
            return method + " " + path;
        }
    }

    @Inject
    Story story;

    @TestHTTPResource
    String root;

    private UUID owner;
    private UUID manager;
    private UUID unwritten;
    private String postmortem;
    private String action;
    private String finding;
    private String improvement;

    @BeforeEach
    void makeSomethingToActOn() {
        story.begin();
        owner = story.person("Owner");
        manager = story.person("Manager");
        story.team(List.of(manager), List.of(owner));
        postmortem = story.postmortemOf(story.resolved(story.incident(owner)));
        var optional = story.incident(owner);
        optional.put("postmortem", "optional");
        unwritten = story.resolved(optional);
        action = made("/v1/action-items", plan());
        finding = made("/v1/findings", Map.of("postmortemId", postmortem, "aspect", "speed", "text", "Slow"));
        improvement = made("/v1/improvements", wanted());
        As.admin()
                .body(meeting())
                .post("/v1/postmortems/" + postmortem + "/review")
                .then()
                .statusCode(201);
    }

    @Test
    void everyOperationIsOpenToThoseWhoMayAndToNobodyElse() {
        var wrong = new ArrayList<String>();
        for (int i = 0; i < operations().size(); i++) {
            for (Who who : Who.values()) {
                var operation = operations().get(i);
                int status = attempt(operation, who);
                if (!operation.method().equals("GET") && status < 300) {
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
                given().get("/postmortem-service/openapi?format=json").path("paths");
        var all = new TreeSet<String>();
        paths.forEach((path, methods) ->
                methods.keySet().forEach(method -> all.add(method.toUpperCase(Locale.ROOT) + " " + path)));

        assertThat(operations().stream().map(Operation::name).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(all);
    }

    private List<Operation> operations() {
        return List.of(
                get("/v1/postmortems"),
                get("/v1/postmortems/{id}"),
                get("/v1/postmortems/{id}/export"),
                get("/v1/postmortems/{id}/review"),
                get("/v1/postmortems/{id}/response-review"),
                get("/v1/postmortems/{id}/response-review/{aspect}"),
                get("/v1/postmortems/{id}/sections/{name}"),
                get("/v1/postmortems/{id}/stream"),
                post("/v1/postmortems", Map.of("incidentId", unwritten)),
                post("/v1/postmortems/{id}/status", Map.of("status", "inReview")),
                put("/v1/postmortems/{id}/owner", Map.of("ownerId", manager)),
                put("/v1/postmortems/{id}/cause", Map.of("cause", "expiry")),
                put("/v1/postmortems/{id}/sections/{name}", Map.of("text", "x")),
                put("/v1/postmortems/{id}/response-review/{aspect}", Map.of("verdict", "good", "note", "x")),
                operation("PATCH", "/v1/postmortems/{id}/review", Who.RESPONDER, Map.of("duration", "PT1H")),
                put("/v1/postmortems/{id}/review/minutes", Map.of("text", "x")),
                operation("DELETE", "/v1/postmortems/{id}/review", Who.RESPONDER, null),
                operation("POST", "/v1/postmortems/{id}/review", Who.RESPONDER, meeting()),
                get("/v1/action-items"),
                get("/v1/action-items/{id}"),
                post("/v1/action-items", plan()),
                operation("PUT", "/v1/action-items/{id}", Who.MANAGER, plan()),
                operation("POST", "/v1/action-items/{id}/completion", Who.MANAGER, Map.of("evidence", "x")),
                get("/v1/findings"),
                get("/v1/findings/{id}"),
                post("/v1/findings", Map.of("postmortemId", postmortem, "aspect", "speed", "text", "x")),
                get("/v1/improvements"),
                get("/v1/improvements/{id}"),
                post("/v1/improvements", wanted()),
                get("/v1/trends/{subject}"),
                get("/v1/similar-incidents"),
                operation("GET", "/v1/postmortem-audit", Who.ADMIN, null));
    }

    private int attempt(Operation operation, Who who) {
        if (operation.name().equals("POST /v1/postmortems/{id}/review")) {
            As.admin().delete("/v1/postmortems/" + postmortem + "/review");
        }
        if (operation.path().endsWith("/stream")) {
            return LiveStream.status(root + path(operation), token(who));
        }
        var request = given().contentType(ContentType.JSON);
        if (who != Who.NOBODY) {
            request = request.auth().oauth2(token(who));
        }
        if (operation.body() != null) {
            request = request.body(operation.body());
        }
        return request.request(operation.method(), path(operation)).statusCode();
    }

    private String path(Operation operation) {
        return operation
                .path()
                .replace("{id}", idFor(operation.path()))
                .replace("{name}", "summary")
                .replace("{aspect}", "speed")
                .replace("{subject}", "incidents")
                .replace("similar-incidents", "similar-incidents?incidentId=" + unwritten);
    }

    private String idFor(String path) {
        if (path.startsWith("/v1/action-items")) {
            return action;
        }
        if (path.startsWith("/v1/findings")) {
            return finding;
        }
        return path.startsWith("/v1/improvements") ? improvement : postmortem;
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

    private static boolean isRight(Operation operation, Who who, int status) {
        if (who == Who.NOBODY) {
            return status == 401;
        }
        return who.compareTo(operation.from()) >= 0 ? status < 300 : status == 403;
    }

    private Map<String, Object> plan() {
        return Map.of("title", "Do it", "kind", "prevent", "ownerId", owner, "dueOn", "2026-04-01");
    }

    private Map<String, Object> wanted() {
        return Map.of("findingId", finding, "target", "plan", "text", "Better");
    }

    private static Map<String, Object> meeting() {
        return Map.of("startsAt", Story.minutes(3000), "duration", "PT45M");
    }

    private static String made(String path, Map<String, Object> body) {
        return As.admin().body(body).post(path).then().statusCode(201).extract().path("id");
    }

    private static Operation get(String path) {
        return operation("GET", path, Who.STAKEHOLDER, null);
    }

    private static Operation post(String path, Object body) {
        return operation("POST", path, Who.RESPONDER, body);
    }

    private static Operation put(String path, Object body) {
        return operation("PUT", path, Who.RESPONDER, body);
    }

    private static Operation operation(String method, String path, Who from, Object body) {
        return new Operation(method, path, from, body);
    }
}
