package dev.muster.incidents.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.muster.chassis.testing.As;
import dev.muster.chassis.token.Role;
import dev.muster.incidents.testing.Declared;
import dev.muster.incidents.testing.Somebody;
import dev.muster.incidents.testing.Suite;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeclareIncidentTest {

    @Inject
    Suite suite;

    private Somebody ada;

    @BeforeEach
    void people() {
        ada = suite.responder("Ada");
    }

    @Test
    void anIncidentWithASeverityIsInvestigatedAtOnce() {
        var service = suite.service("Checkout", null);
        var incident = Declared.by(ada, "Checkout fails", "SEV2", "serviceIds", List.of(service));

        ada.call()
                .get("/v1/incidents/" + incident.number())
                .then()
                .statusCode(200)
                .body("id", equalTo(incident.id()))
                .body("number", startsWith("INC-"))
                .body("status", equalTo("investigating"))
                .body("phase", equalTo("detectionAndAnalysis"))
                .body("severity", equalTo("SEV2"))
                .body("kind", equalTo("outage"))
                .body("commanderVacant", equalTo(true))
                .body("milestones.declared", notNullValue())
                .body("serviceIds", contains(service.toString()))
                .body("url", containsString("/incidents/" + incident.number()))
                .body("allowed", containsInAnyOrder("fixing", "resolved", "merged"));
    }

    @Test
    void aStakeholderDeclaresWithATitleAlone() {
        var kim = suite.person("Kim", Role.STAKEHOLDER);
        var incident = Declared.by(kim, "Something is wrong", null);

        assertThat(incident.seenBy(kim).getString("status")).isEqualTo("triage");
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        ada.call()
                .body(Map.of(
                        "title", " ", "severity", "SEV9", "kind", "weather", "serviceIds", List.of(UUID.randomUUID())))
                .post("/v1/incidents")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/title", "/severity", "/kind", "/serviceIds/0"));
    }

    @Test
    void theSameKeyDeclaresOnce() {
        var key = UUID.randomUUID().toString();
        var body = Map.of("title", "Twice");
        var first =
                Declared.of(ada.call().header("Idempotency-Key", key).body(body).post("/v1/incidents"));
        var second =
                Declared.of(ada.call().header("Idempotency-Key", key).body(body).post("/v1/incidents"));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void aSecurityIncidentExistsOnlyForThoseConcerned() {
        var mallory = suite.responder("Mallory");
        var incident = Declared.by(ada, "Stolen key", "SEV1", "kind", "security");

        mallory.call().get(incident.path("")).then().statusCode(404);
        As.admin().get(incident.path("")).then().statusCode(404);
        mallory.call().get(incident.path("/timeline")).then().statusCode(404);
        mallory.call().get(incident.path("/export")).then().statusCode(404);
        mallory.call().get("/v1/incidents?q=Stolen").then().body("items.id", not(hasItem(incident.id())));
        ada.call().get("/v1/incidents?q=Stolen").then().body("items.id", hasItem(incident.id()));
    }

    @Test
    void thoseWhoAreAddedSeeIt() {
        var grace = suite.responder("Grace");
        var lin = suite.responder("Lin");
        var team = suite.team(suite.responder("Max"), lin);
        var incident = Declared.by(ada, "Stolen key", "SEV1", "restricted", true);

        ada.call()
                .body(Map.of("personIds", List.of(grace.id()), "teamIds", List.of(team)))
                .put(incident.path("/access"))
                .then()
                .statusCode(200);

        grace.call().get(incident.path("")).then().statusCode(200);
        lin.call().get(incident.path("")).then().statusCode(200);
        lin.call().get("/v1/incidents").then().body("items.id", hasItem(incident.id()));
    }

    @Test
    void anAdminBreaksTheGlassForAllInItToSee() {
        var root = suite.person("Root", Role.ADMIN);
        var incident = Declared.by(ada, "Stolen key", "SEV1", "restricted", true);
        var reason = Map.of("reason", "Nobody in it answers");
        root.call().get(incident.path("")).then().statusCode(404);

        incident.post(ada, "/break-glass", reason).then().statusCode(403);
        incident.post(root, "/break-glass", reason).then().statusCode(200);

        root.call().get(incident.path("")).then().statusCode(200);
        assertThat(incident.timeline(ada)).contains("An admin broke the glass to see it: Nobody in it answers");
    }

    @Test
    void incidentsAreFoundByWhatIsKnownOfThem() {
        var service = suite.service("Search", null);
        var incident = Declared.by(ada, "Search is slow", "SEV3", "serviceIds", List.of(service));
        incident.takenBy(ada);
        Declared.by(ada, "Something else", "SEV4");

        for (var query : List.of(
                "serviceId=" + service,
                "personId=" + ada.id() + "&severity=SEV3",
                "q=SEARCH is&serviceId=" + service,
                "q=" + incident.number(),
                "status=investigating&status=fixing&serviceId=" + service)) {
            As.stakeholder()
                    .get("/v1/incidents?" + query)
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(incident.id()));
        }
        As.stakeholder()
                .get("/v1/incidents?status=resolved&serviceId=" + service)
                .then()
                .body("items.size()", equalTo(0));
        As.stakeholder().get("/v1/incidents?status=odd").then().statusCode(400);
    }

    @Test
    void theListGoesOnNewestFirst() {
        var older = Declared.by(ada, "Older", "SEV4");
        var newer = Declared.by(ada, "Newer", "SEV4");
        String path = "/v1/incidents?limit=1&personId=&severity=SEV4";

        String next = As.stakeholder()
                .get(path)
                .then()
                .body("items.id", contains(newer.id()))
                .extract()
                .path("next");
        As.stakeholder().get(path + "&cursor=" + next).then().body("items.id", contains(older.id()));
    }

    @Test
    void openIncidentsAreCounted() {
        Declared.by(ada, "Counted", "SEV5");

        As.stakeholder()
                .get("/v1/incidents/counts")
                .then()
                .statusCode(200)
                .body("status.investigating", greaterThanOrEqualTo(1))
                .body("severity.SEV5", greaterThanOrEqualTo(1));
    }
}
