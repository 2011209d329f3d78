package dev.muster.postmortem.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.chassis.testing.ContractFiles;
import dev.muster.chassis.testing.Database;
import dev.muster.chassis.testing.RecordingPeer;
import dev.muster.postmortem.testing.As;
import dev.muster.postmortem.testing.CanIgnoreReturnValue;
import dev.muster.postmortem.testing.Messages;
import dev.muster.postmortem.testing.Published;
import dev.muster.postmortem.testing.Story;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How what was learned changes something. */
@QuarkusTest
class ImprovementTest {

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
        finding = id(As.responder(ada)
                .body(Map.of("postmortemId", postmortem, "aspect", "alerts", "text", "It woke the wrong team"))
                .post("/v1/findings")
                .then());
    }

    @Test
    void oneOfARuleGoesToTheServiceOfTheRulesAndToNoOther() {
        var rule = UUID.randomUUID();
        String id = id(
                propose(Map.of("target", "rule", "ref", rule, "baseVersion", 3, "change", Map.of("stop", true)), 201));

        var told = peer.awaitTaken("alerts", "improvement.proposed", 1).get(0);
        assertThat(told.subject()).isEqualTo(id);
        assertThat(told.data().path("change").path("stop").booleanValue()).isTrue();
        assertThat(peer.taken("oncall", "improvement.proposed")).isEmpty();
        assertThat(peer.taken("incidents", "improvement.proposed")).isEmpty();
        ContractFiles.checkMessage("improvement.proposed", Published.only(database, "improvement.proposed"));
    }

    @Test
    void acceptedThereItIsAppliedHere() {
        String id = id(propose(Map.of("target", "rule", "change", Map.of("stop", true)), 201));
        var decided = (ObjectNode) ContractFiles.messageOf("alerts", "improvement.accepted");
        decided.put("improvementId", id);

        messages.arrive("improvement.accepted", id, decided);

        read(id).body("state", equalTo("applied"))
                .body("appliedVersion", equalTo(decided.path("version").intValue()))
                .body("decidedBy", equalTo(decided.path("personId").textValue()));
    }

    @Test
    void declinedThereItSaysWhy() {
        String id = id(propose(Map.of("target", "rule", "change", Map.of("stop", true)), 201));
        var decided = (ObjectNode) ContractFiles.messageOf("alerts", "improvement.declined");
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
