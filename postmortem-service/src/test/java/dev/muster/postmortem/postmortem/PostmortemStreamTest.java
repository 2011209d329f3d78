package dev.muster.postmortem.postmortem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chassis.testing.As;
import dev.muster.chassis.testing.LiveStream;
import dev.muster.chassis.testing.Tokens;
import dev.muster.chassis.token.Role;
import dev.muster.postmortem.testing.Story;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What those see who have a postmortem open while others work on it. */
@QuarkusTest
class PostmortemStreamTest {

    private static final String CHANGED = "postmortem.changed";

    @TestHTTPResource("/v1/postmortems")
    String postmortems;

    @Inject
    Story story;

    private UUID ada;

    @BeforeEach
    void begin() {
        story.begin();
        ada = story.person("Ada");
    }

    @Test
    void eachChangeNamesThePartToReadAnew() {
        var postmortem = story.postmortemOf(story.resolved(story.incident(ada)));
        try (var stream = watch(postmortem, Tokens.stakeholder())) {
            write(postmortem);
            assertThat(stream.next(CHANGED)).contains("section", "rootCause").doesNotContain("Nobody owned");

            put(postmortem, "/cause", Map.of("cause", "expiry"));
            assertThat(stream.next(CHANGED)).contains("cause");
            put(postmortem, "/owner", Map.of("ownerId", story.person("Grace")));
            assertThat(stream.next(CHANGED)).contains("owner");
            put(postmortem, "/response-review/speed", Map.of("verdict", "good", "note", "Quick"));
            assertThat(stream.next(CHANGED)).contains("aspect", "speed");
            post(postmortem, "/review", Map.of("startsAt", Story.minutes(3000), "duration", "PT45M"));
            assertThat(stream.next(CHANGED)).contains("review");
            post(postmortem, "/status", Map.of("status", "inReview"));
            assertThat(stream.next(CHANGED)).contains("status");
        }
    }

    @Test
    void theFactsOfAReopenedIncidentArriveByThemselves() {
        var incident = story.incident(ada);
        var postmortem = story.postmortemOf(story.resolved(incident));
        try (var stream = watch(postmortem, Tokens.stakeholder())) {
            story.told("incident.reopened", incident);
            story.resolved(incident);

            assertThat(stream.next(CHANGED)).contains("facts");
        }
    }

    @Test
    void nothingIsSeenOfOtherPostmortems() {
        var mine = story.postmortemOf(story.resolved(story.incident(ada)));
        var other = story.postmortemOf(story.resolved(story.incident(ada)));
        try (var stream = watch(mine, Tokens.stakeholder())) {
            write(other);
            put(mine, "/cause", Map.of("cause", "change"));

            assertThat(stream.next(CHANGED)).contains(mine, "cause");
        }
    }

    @Test
    void thatOfARestrictedIncidentIsWatchedByItsPeopleOnly() {
        var incident = story.incident(ada);
        incident.put("restricted", true);
        incident.put("visibleTo", List.of(ada));
        var id = story.resolved(incident);
        String postmortem = As.responder(ada)
                .get("/v1/postmortems?incidentId=" + id)
                .then()
                .extract()
                .path("items[0].id");

        assertThat(LiveStream.status(address(postmortem), Tokens.admin())).isEqualTo(404);
        try (var stream = watch(postmortem, Tokens.person(ada, Role.RESPONDER))) {
            write(postmortem);
            assertThat(stream.next(CHANGED)).contains("rootCause");
        }
    }

    private LiveStream watch(String postmortem, String token) {
        return LiveStream.of(address(postmortem), token);
    }

    private String address(String postmortem) {
        return postmortems + "/" + postmortem + "/stream";
    }

    private void write(String postmortem) {
        put(postmortem, "/sections/rootCause", Map.of("text", "Nobody owned the certificate."));
    }

    private void put(String postmortem, String part, Map<String, ?> body) {
        As.responder(ada)
                .body(body)
                .put("/v1/postmortems/" + postmortem + part)
                .then()
                .statusCode(200);
    }

    private static void post(String postmortem, String part, Map<String, ?> body) {
        int status = As.responder()
                .body(body)
                .post("/v1/postmortems/" + postmortem + part)
                .statusCode();
        assertThat(status).isLessThan(300);
    }
}
