package dev.muster.oncall.testing;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.messaging.CloudEvent;
import dev.muster.chassis.testing.Tokens;
import dev.muster.chassis.time.Ids;
import io.quarkus.vertx.http.HttpServer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What other services tell oncall, by the way their messages take. */
@ApplicationScoped
class Messages {

    @Inject
    ObjectMapper json;

    @Inject
    HttpServer server;

    @Inject
    Clock clock;

    CloudEvent event(String from, String type, UUID subject, Actor actor, Map<String, Object> data) {
        return CloudEvent.of(
                Ids.next(), from, type, subject.toString(), clock.instant(), actor, null, null, json.valueToTree(data));
    }

    /** Answers what became of each. */
    List<String> deliver(String from, CloudEvent... batch) {
        return given().port(server.getManagementPort())
                .auth()
                .oauth2(Tokens.service(from))
                .contentType(CloudEvent.BATCH)
                .body(write(batch))
                .post("/events")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("results.outcome");
    }

    private static byte[] write(CloudEvent... batch) {
        try {
            return CloudEvent.writeBatch(List.of(batch));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not writable as JSON", e);
        }
    }
}
