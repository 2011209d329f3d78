package dev.muster.postmortem.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.chassis.testing.As;
import dev.muster.chassis.testing.ContractFiles;
import dev.muster.chassis.testing.Database;
import dev.muster.chassis.testing.RecordingPeer;
import dev.muster.postmortem.testing.CanIgnoreReturnValue;
import dev.muster.postmortem.testing.Messages;
import dev.muster.postmortem.testing.Published;
import dev.muster.postmortem.testing.Story;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How what was learned changes something. */
@QuarkusTest
class ImprovementTest {

    private static final String PROPOSED = "improvement.proposed";

    @Inject
    Story story;

    @Inject
    Messages messages;

    @Inject
    RecordingPeer peer;

    @Inject
    Database database;

    private UUID ada;
    private String postmortem;
    private String finding;

    @BeforeEach
    void begin() {
        story.begin();
        ada = story.person("Ada");
        postmortem = story.postmortemOf(story.resolved(story.incident(ada)));
        finding = foundIn(postmortem);
    }

    @ParameterizedTest
    @CsvSource({
        "rule, alerts",
        "threshold, alerts",
        "schedule, oncall",
        "policy, oncall",
        "playbook, incidents",
        "plan, incidents"
    })
    void itGoesToTheServiceThatOwnsItsTargetAndToNoOther(String target, String owner) {
        var ref = UUID.randomUUID();
        String id =
                id(propose(Map.of("target", target, "ref", ref, "baseVersion", 3, "change", Map.of("x", true)), 201));

        var told = peer.awaitTaken(owner, PROPOSED, 1).get(0);
        assertThat(told.subject()).isEqualTo(id);
        assertThat(told.data().path("target").textValue()).isEqualTo(target);
        assertThat(told.data().path("ref").textValue()).isEqualTo(ref.toString());
        assertThat(told.data().path("change").path("x").booleanValue()).isTrue();
        assertThat(told.data().path("restricted").booleanValue()).isFalse();
        for (var other : List.of("alerts", "oncall", "incidents")) {
            assertThat(peer.taken(other, PROPOSED)).hasSize(other.equals(owner) ? 1 : 0);
        }
    }

    @Test
    void whoMayKnowOfItGoesAlongAndIsToldAgainWhenThatChanges() {
        var grace = story.person("Grace");
        var incident = restrictedTo(ada);
        var change = Map.of("stop", true);
        propose(Map.of("target", "rule", "ref", UUID.randomUUID(), "baseVersion", 3, "change", change), 201);
        ContractFiles.checkMessage(PROPOSED, Published.only(database, PROPOSED));

        incident.put("visibleTo", List.of(ada, grace));
        story.told("incident.updated", incident);

        var told = peer.awaitTaken("alerts", PROPOSED, 2);
        assertThat(told.get(0).data().path("restricted").booleanValue()).isTrue();
        assertThat(told.get(0).data().path("visibleTo")).hasSize(1);
        assertThat(told.get(1).data().path("visibleTo")).hasSize(2);
        assertThat(told.get(1).subject()).isEqualTo(told.get(0).subject());
    }

    @Test
    void ofARestrictedIncidentItExistsOnlyForThoseWhoMaySeeThat() {
        restrictedTo(ada);
        String id = id(propose(Map.of("target", "plan", "change", Map.of("x", 1)), 201));

        As.admin().get("/v1/improvements/" + id).then().statusCode(404);
        As.admin().get("/v1/improvements?postmortemId=" + postmortem).then().body("items", hasSize(0));
        As.responder(ada).get("/v1/improvements/" + id).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"rule, alerts", "schedule, oncall", "policy, oncall", "playbook, incidents", "plan, incidents"})
    void acceptedThereItIsAppliedHere(String target, String owner) {
        String id = id(propose(Map.of("target", target, "change", Map.of("x", true)), 201));
        var decided = (ObjectNode) ContractFiles.messageOf(owner, "improvement.accepted");
        decided.put("improvementId", id);

        messages.arrive("improvement.accepted", id, decided);

        read(id).body("state", equalTo("applied"))
                .body("appliedVersion", equalTo(decided.path("version").intValue()))
                .body("decidedBy", equalTo(decided.path("personId").textValue()));
    }

    @ParameterizedTest
    @CsvSource({"rule, alerts", "schedule, oncall", "playbook, incidents"})
    void declinedThereItSaysWhy(String target, String owner) {
        String id = id(propose(Map.of("target", target, "change", Map.of("x", true)), 201));
        var decided = (ObjectNode) ContractFiles.messageOf(owner, "improvement.declined");
        decided.put("improvementId", id);

        messages.arrive("improvement.declined", id, decided);

        read(id).body("state", equalTo("declined"))
                .body("reason", equalTo(decided.path("reason").textValue()))
                .body("appliedVersion", nullValue());
    }

    @Test
    void whatNoServiceOwnsBecomesAnActionAndIsAppliedWhenThatIsDone() {
        propose(Map.of("target", "training"), 422).body("errors[0].pointer", equalTo("/ownerId"));

        String id = id(propose(Map.of("target", "training", "ownerId", ada), 201));
        String action = read(id).body("state", equalTo("accepted"))
                .body("actionItemId", notNullValue())
                .extract()
                .path("actionItemId");
        As.stakeholder()
                .get("/v1/action-items/" + action)
                .then()
                .body("ownerId", equalTo(ada.toString()))
                .body("postmortemId", equalTo(postmortem))
                .body("title", equalTo("Do it better"))
                .body("dueOn", equalTo("2026-04-09"));

        As.responder(ada)
                .body(Map.of("evidence", "done on Monday"))
                .post("/v1/action-items/" + action + "/completion")
                .then()
                .statusCode(200);

        read(id).body("state", equalTo("applied"));
        assertThat(peer.taken("alerts", "improvement.proposed")).isEmpty();
    }

    @Test
    void theyAreListedByFindingAndPostmortem() {
        String id = id(propose(Map.of("target", "plan", "change", Map.of("x", 1)), 201));

        list("/v1/improvements?findingId=" + finding).body("items", hasSize(1)).body("items[0].id", equalTo(id));
        list("/v1/improvements?postmortemId=" + UUID.randomUUID()).body("items", hasSize(0));
        list("/v1/findings?postmortemId=" + postmortem).body("items[0].text", equalTo("It woke the wrong team"));
        list("/v1/findings/" + finding).body("aspect", equalTo("alerts"));
    }

    /** From now on the postmortem is that of an incident only they may see. */
    @CanIgnoreReturnValue
    private Map<String, Object> restrictedTo(UUID viewer) {
        var incident = story.incident(viewer);
        incident.put("restricted", true);
        incident.put("visibleTo", List.of(viewer));
        var id = story.resolved(incident);
        postmortem = As.responder(viewer)
                .get("/v1/postmortems?incidentId=" + id)
                .then()
                .extract()
                .path("items[0].id");
        finding = foundIn(postmortem);
        return incident;
    }

    private String foundIn(String reviewed) {
        return id(As.responder(ada)
                .body(Map.of("postmortemId", reviewed, "aspect", "alerts", "text", "It woke the wrong team"))
                .post("/v1/findings")
                .then());
    }

    @CanIgnoreReturnValue
    private ValidatableResponse propose(Map<String, Object> more, int status) {
        var body = new HashMap<>(more);
        body.put("findingId", finding);
        body.put("text", "Do it better");
        return As.responder(ada).body(body).post("/v1/improvements").then().statusCode(status);
    }

    private static String id(ValidatableResponse made) {
        return made.statusCode(201).extract().path("id");
    }

    @CanIgnoreReturnValue
    private static ValidatableResponse read(String id) {
        return list("/v1/improvements/" + id);
    }

    @CanIgnoreReturnValue
    private static ValidatableResponse list(String path) {
        return As.stakeholder().get(path).then().statusCode(200);
    }
}
