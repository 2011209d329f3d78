package dev.muster.incidents.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.messaging.CloudEvent;
import dev.muster.chassis.testing.RecordingPeer;
import dev.muster.chassis.testing.Tokens;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.token.Role;
import io.quarkus.vertx.http.HttpServer;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Plays the other services: tells this one what they would, by the way their messages take. */
@ApplicationScoped
public class Suite {

    private static final Actor SOMEBODY = new Actor("person", "somebody");

    private final List<Somebody> here = new ArrayList<>();

    @Inject
    ObjectMapper json;

    @Inject
    HttpServer server;

    @Inject
    RecordingPeer peer;

    @Inject
    Clock clock;

    public Somebody responder(String name) {
        return person(name, Role.RESPONDER);
    }

    public Somebody person(String name, Role role) {
        var id = Ids.next();
        var email = name.toLowerCase(Locale.ROOT) + "." + id + "@example.org";
        var somebody = new Somebody(id, name, email, role);
        tell("oncall", "person.changed", id, record(somebody, true));
        here.add(somebody);
        return somebody;
    }

    /** Those of earlier tests are not told of what later ones declare: each announcement would go to hundreds. */
    void everybodyLeaves() {
        if (!here.isEmpty()) {
            assertThat(deliver(here.stream()
                            .map(somebody ->
                                    event("oncall", "person.changed", somebody.id(), record(somebody, false), SOMEBODY))
                            .toList()))
                    .isEqualTo("applied");
            here.clear();
        }
    }

    private static Map<String, Object> record(Somebody somebody, boolean active) {
        return Map.of(
                "id",
                somebody.id(),
                "name",
                somebody.name(),
                "email",
                somebody.email(),
                "timeZone",
                "UTC",
                "role",
                somebody.role().code(),
                "active",
                active,
                "deleted",
                false);
    }

    public UUID team(Somebody manager, Somebody... members) {
        var id = Ids.next();
        var data = new HashMap<String, Object>(Map.of(
                "id",
                id,
                "name",
                "Team " + id,
                "managerIds",
                List.of(manager.id()),
                "membersEdit",
                true,
                "deleted",
                false));
        data.put("memberIds", Arrays.stream(members).map(Somebody::id).toList());
        tell("oncall", "team.changed", id, data);
        return id;
    }

    /** @param teamId null for a service of no team */
    public UUID service(String name, UUID teamId) {
        var id = Ids.next();
        var data = new HashMap<String, Object>(Map.of("id", id, "name", name, "tier", 1, "deleted", false));
        data.put("teamId", teamId);
        tell("oncall", "service.changed", id, data);
        return id;
    }

    public UUID policy(String name) {
        var id = Ids.next();
        tell("oncall", "policy.changed", id, Map.of("id", id, "name", name, "version", 1, "deleted", false));
        return id;
    }

    /** One that alerts-service answers for. */
    public UUID alert() {
        var id = Ids.next();
        peer.answers("alerts", "/v1/alerts/" + id, new JsonObject().put("id", id.toString()));
        return id;
    }

    /** Fails unless the message took effect. */
    public void tell(String from, String type, UUID subject, Object data) {
        assertThat(deliver(from, type, subject, data, SOMEBODY)).isEqualTo("applied");
    }

    /** Answers what became of it. */
    public String deliver(String from, String type, UUID subject, Object data, Actor actor) {
        return deliver(List.of(event(from, type, subject, data, actor)));
    }

    private CloudEvent event(String from, String type, UUID subject, Object data, Actor actor) {
        return CloudEvent.of(
                Ids.next(), from, type, subject.toString(), clock.instant(), actor, null, null, json.valueToTree(data));
    }

    /** All of one service; answers what became of the first. */
    private String deliver(List<CloudEvent> events) {
        return given().port(server.getManagementPort())
                .auth()
                .oauth2(Tokens.service(events.get(0).source()))
                .contentType(CloudEvent.BATCH)
                .body(write(events))
                .post("/events")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("results[0].outcome");
    }

    private static byte[] write(List<CloudEvent> events) {
        try {
            return CloudEvent.writeBatch(events);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not writable as JSON", e);
        }
    }
}
