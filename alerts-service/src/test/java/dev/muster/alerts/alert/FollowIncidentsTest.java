package dev.muster.alerts.alert;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dev.muster.alerts.testing.CanIgnoreReturnValue;
import dev.muster.alerts.testing.Messages;
import dev.muster.alerts.testing.Store;
import dev.muster.alerts.testing.Store.StoredAlert;
import dev.muster.chassis.testing.Tokens;
import dev.muster.chassis.token.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FollowIncidentsTest {

    @Inject
    Store store;

    @Inject
    Messages messages;

    private final UUID incident = UUID.randomUUID();
    private final UUID ada = UUID.randomUUID();
    private StoredAlert alert;

    @BeforeEach
    void empty() {
        store.empty();
        alert = store.alert("Checkout fails");
    }

    @Test
    void anAlertSaysWhichIncidentItIsPartOf() {
        told("incident.declared", "investigating", alert);

        read().body("incidentId", equalTo(incident.toString()))
                .body("incident.number", equalTo("INC-42"))
                .body("incident.title", equalTo("Checkout is down"))
                .body("incident.status", equalTo("investigating"));
        fate().body("steps.what", hasItem("Taken into an incident"));
    }

    @Test
    void itLeavesWhenItIsTakenOutAndCanBePromotedAnew() {
        told("incident.declared", "investigating", alert);
        told("incident.updated", "investigating");

        read().body("incidentId", nullValue());
        assertThat(promote(Tokens.responder()).statusCode(202).extract().<String>path("incidentId"))
                .isNotEqualTo(incident.toString());
    }

    @Test
    void aDeclinedIncidentLetsItsAlertsGo() {
        told("incident.declared", "triage", alert);
        told("incident.declined", "declined", alert);

        read().body("incidentId", nullValue());
    }

    @Test
    void theAlertsOfAMergedIncidentGoOnInTheOther() {
        var other = UUID.randomUUID();
        told("incident.declared", "investigating", alert);
        told("incident.merged", "merged", Map.of("mergedInto", other), alert);

        read().body("incidentId", equalTo(other.toString()));
    }

    @Test
    void anAlertStaysInItsFirstIncident() {
        told("incident.declared", "investigating", alert);
        messages.arriveFrom("incidents", "incident.declared", UUID.randomUUID(), otherIncident());

        read().body("incidentId", equalTo(incident.toString()));
    }

    @Test
    void resolvingItAcknowledgesWhatStillFiresAndTellsAllButItsOwner() {
        var muted = store.alert("Noise", "info", "suppressed", "{}", null);
        told("incident.declared", "investigating", alert, muted);

        var cause = told("incident.resolved", "resolved", alert, muted);

        read().body("status", equalTo("acknowledged"));
        read(muted).body("status", equalTo("suppressed"));
        fate().body("steps.why", hasItem("Its incident is resolved"));
        var published = store.published(alert.groupId());
        assertThat(published).singleElement().satisfies(fact -> {
            assertThat(fact.getString("type")).isEqualTo("alert.acknowledged");
            assertThat(fact.getString("cause")).isEqualTo(cause.toString());
            assertThat(fact.getArrayOfStrings("excluded")).containsExactly("incidents");
        });
        assertThat(store.published(muted.groupId())).isEmpty();
    }

    @Test
    void aRestrictedIncidentIsNamedOnlyToThoseWhoMaySeeIt() {
        told("incident.declared", "investigating", Map.of("restricted", true, "visibleTo", List.of(ada)), alert);

        read().body("incidentId", nullValue()).body("incident", nullValue());
        get("/v1/alerts", Tokens.admin()).body("items[0].incidentId", nullValue());
        get("/v1/alerts/" + alert.id(), Tokens.person(ada, Role.STAKEHOLDER))
                .body("incidentId", equalTo(incident.toString()));
        get("/v1/alerts", Tokens.person(ada, Role.STAKEHOLDER)).body("items[0].incident.number", equalTo("INC-42"));
    }

    @Test
    void norIsItNamedToWhoPromotesItsAlert() {
        told("incident.declared", "investigating", Map.of("restricted", true, "visibleTo", List.of(ada)), alert);

        promote(Tokens.responder()).statusCode(409).body("code", equalTo("alert-already-promoted"));
        promote(Tokens.person(ada, Role.RESPONDER)).statusCode(202).body("incidentId", equalTo(incident.toString()));
    }

    @CanIgnoreReturnValue
    private UUID told(String type, String status, StoredAlert... alerts) {
        return told(type, status, Map.of(), alerts);
    }

    @CanIgnoreReturnValue
    private UUID told(String type, String status, Map<String, Object> more, StoredAlert... alerts) {
        var data = new HashMap<String, Object>(Map.of(
                "incidentId",
                incident,
                "number",
                "INC-42",
                "title",
                "Checkout is down",
                "severity",
                "SEV2",
                "status",
                status,
                "alertIds",
                List.of(alerts).stream().map(StoredAlert::id).toList(),
                "restricted",
                false,
                "visibleTo",
                List.of()));
        data.putAll(more);
        return messages.arriveFrom("incidents", type, incident, data);
    }

    private Map<String, Object> otherIncident() {
        return Map.of(
                "incidentId", UUID.randomUUID(),
                "number", "INC-43",
                "title", "Search is slow",
                "status", "triage",
                "alertIds", List.of(alert.id()));
    }

    private ValidatableResponse promote(String token) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(Map.of())
                .post("/v1/alerts/" + alert.id() + "/promotion")
                .then();
    }

    private ValidatableResponse read() {
        return read(alert);
    }

    private static ValidatableResponse read(StoredAlert one) {
        return get("/v1/alerts/" + one.id(), Tokens.stakeholder());
    }

    private ValidatableResponse fate() {
        return get("/v1/alerts/" + alert.id() + "/fate", Tokens.stakeholder());
    }

    private static ValidatableResponse get(String path, String token) {
        return given().auth().oauth2(token).get(path).then().statusCode(200);
    }
}
