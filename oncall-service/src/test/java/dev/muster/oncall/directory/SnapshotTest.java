package dev.muster.oncall.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.muster.chassis.testing.RecordingPeer;
import dev.muster.chassis.testing.Tokens;
import dev.muster.chassis.token.Role;
import dev.muster.oncall.testing.Records;
import dev.muster.oncall.testing.Somebody;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A service that begins to keep copies asks for what there is by then, and others do not hear of it. */
@QuarkusTest
class SnapshotTest {

    @Inject
    RecordingPeer peer;

    @Inject
    HttpServer server;

    @Test
    void everythingOfTheKindsAskedForIsToldToWhoeverAsks() {
        var ada = Somebody.withRole(Role.RESPONDER);
        var team = Records.team(List.of(ada.id()), List.of(), true);
        var service = Records.service(team);
        var policy = Records.policy();
        await().atMost(Duration.ofSeconds(15)).until(() -> isTold("postmortem", "policy.changed", policy));
        peer.reset();

        given().port(server.getManagementPort())
                .auth()
                .oauth2(Tokens.service("postmortem"))
                .post("/internal/outbox/postmortem/snapshot?kinds=person,team,service,policy")
                .then()
                .statusCode(200);

        await().atMost(Duration.ofSeconds(15))
                .until(() -> isTold("postmortem", "person.changed", ada.id())
                        && isTold("postmortem", "team.changed", team)
                        && isTold("postmortem", "team.changed", Directory.ADMINS)
                        && isTold("postmortem", "service.changed", service)
                        && isTold("postmortem", "policy.changed", policy));
        assertThat(peer.taken("alerts")).isEmpty();
    }

    private boolean isTold(String service, String type, UUID subject) {
        return peer.taken(service, type).stream()
                .anyMatch(event -> event.subject().equals(subject.toString()));
    }
}
