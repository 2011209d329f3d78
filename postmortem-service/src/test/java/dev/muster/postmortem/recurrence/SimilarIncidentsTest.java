package dev.muster.postmortem.recurrence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import dev.muster.chassis.testing.As;
import dev.muster.postmortem.testing.CanIgnoreReturnValue;
import dev.muster.postmortem.testing.Story;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SimilarIncidentsTest {

    @Inject
    Story story;

    private UUID ada;
    private UUID checkout;
    private UUID past;

    @BeforeEach
    void begin() {
        story.begin();
        ada = story.person("Ada");
        checkout = story.service("Checkout", story.team(List.of(), List.of(ada)));
        var incident = story.incident(ada);
        incident.put("serviceIds", List.of(checkout));
        past = story.resolved(incident);
    }

    @Test
    void whoIsInTroubleIsShownWhatFixedItThenAndWhatWasNeverDone() {
        As.responder(ada)
                .body(Map.of(
                        "postmortemId", story.postmortemOf(past),
                        "title", "Renew certificates by themselves",
                        "kind", "prevent",
                        "ownerId", ada,
                        "dueOn", "2026-04-01"))
                .post("/v1/action-items")
                .then()
                .statusCode(201);

        similar("?incidentId=" + again())
                .body("items", hasSize(1))
                .body("items[0].number", equalTo("INC-42"))
                .body("items[0].postmortem", startsWith("PM-"))
                .body("items[0].fixedBy", contains("Renew the certificate"))
                .body("items[0].openActions.title", contains("Renew certificates by themselves"));
    }

    @Test
    void aServiceOrWordsCanBeAskedForToo() {
        similar("?serviceId=" + checkout).body("items.incidentId", contains(past.toString()));
        similar("?text=checkout cards").body("items.incidentId", contains(past.toString()));
        similar("?text=disk").body("items", hasSize(0));
        As.stakeholder().get("/v1/similar-incidents").then().statusCode(422);
    }

    @Test
    void restrictedOnesAreShownToTheirPeopleAlone() {
        var secret = story.incident(ada);
        secret.put("title", "Leaked keys");
        secret.put("restricted", true);
        secret.put("visibleTo", List.of(ada));
        var id = story.resolved(secret);

        similar("?text=leaked keys").body("items", hasSize(0));
        As.responder(ada).get("/v1/similar-incidents?text=leaked keys").then().body("items", hasSize(1));
        As.admin().get("/v1/similar-incidents?incidentId=" + id).then().statusCode(404);
    }

    private UUID again() {
        var incident = story.incident(ada);
        incident.put("status", "investigating");
        incident.put("serviceIds", List.of(checkout));
        incident.put("milestones", Map.of("declared", Story.minutes(100)));
        story.told("incident.declared", incident);
        return (UUID) incident.get("incidentId");
    }

    @CanIgnoreReturnValue
    private static ValidatableResponse similar(String query) {
        return As.stakeholder().get("/v1/similar-incidents" + query).then().statusCode(200);
    }
}
