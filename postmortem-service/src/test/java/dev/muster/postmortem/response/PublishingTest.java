package dev.muster.postmortem.response;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.muster.chassis.testing.As;
import dev.muster.chassis.testing.ContractFiles;
import dev.muster.chassis.testing.Database;
import dev.muster.postmortem.testing.CanIgnoreReturnValue;
import dev.muster.postmortem.testing.Published;
import dev.muster.postmortem.testing.Story;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the draft to what everybody reads. */
@QuarkusTest
class PublishingTest {

    @Inject
    Story story;

    @Inject
    Database database;

    private String postmortem;

    @BeforeEach
    void begin() {
        story.begin();
        var incident = story.resolved(story.incident(story.person("Ada")));
        postmortem = "/v1/postmortems/" + story.postmortemOf(incident);
    }

    @Test
    void itIsPublishedOnlyWhenEachAspectOfTheResponseIsJudged() {
        As.stakeholder().get(postmortem).then().body("missing", hasSize(5));
        move("inReview", 200);
        move("published", 422)
                .body("code", equalTo("postmortem-incomplete"))
                .body("errors.detail", hasItem("Missing: response review: communication"));

        Arrays.stream(Aspect.values()).forEach(this::judge);

        move("published", 200).body("status", equalTo("published")).body("missing", empty());
        As.stakeholder().get(postmortem + "/response-review").then().body("complete", equalTo(true));
        ContractFiles.checkMessage("postmortem.published", Published.only(database, "postmortem.published"));
    }

    @Test
    void theAspectsShowWhatTheRecordSays() {
        As.stakeholder()
                .get(postmortem + "/response-review")
                .then()
                .statusCode(200)
                .body("complete", equalTo(false))
                .body("aspects.speed.facts.find { it.name == 'Time to mitigate' }.value", equalTo("1 h"))
                .body(
                        "aspects.communication.facts.find { it.name == 'Updates sent by their due time' }.value",
                        equalTo("1 of 2"));
    }

    @Test
    void aForbiddenMoveNamesWhatIsAllowed() {
        move("published", 422);
        Arrays.stream(Aspect.values()).forEach(this::judge);
        move("published", 409)
                .body("code", equalTo("forbidden-move"))
                .body("detail", containsString("It can become inReview."));
    }

    @Test
    void whatIsPublishedIsChangedOnlyByAnAmendment() {
        Arrays.stream(Aspect.values()).forEach(this::judge);
        move("inReview", 200);
        move("published", 200);

        write("rootCause", "Another one", 409).body("code", equalTo("postmortem-not-writable"));
        move("amended", 200);
        write("rootCause", "Another one", 200).body("text", equalTo("Another one"));
        move("published", 200);
    }

    @Test
    void whoeverSavesOverUnseenWordsIsShownThem() {
        write("lucky", "It was a Tuesday", 200).body("version", equalTo(1));

        As.responder()
                .header("If-Match", "\"0\"")
                .body(Map.of("text", "Nobody was on holiday"))
                .put(postmortem + "/sections/lucky")
                .then()
                .statusCode(412)
                .body("code", equalTo("precondition-failed"))
                .body("errors[0].detail", equalTo("It was a Tuesday"));
    }

    @Test
    void anAspectThatDoesNotExistCannotBeJudged() {
        As.responder()
                .body(Map.of("verdict", "good", "note", "x"))
                .put(postmortem + "/response-review/luck")
                .then()
                .statusCode(404);
        As.responder()
                .body(Map.of("verdict", "good", "note", " "))
                .put(postmortem + "/response-review/speed")
                .then()
                .statusCode(422);
    }

    @Test
    void itCanBeTakenAwayAsMarkdownAndAsHtml() {
        write("rootCause", "A certificate <script>alert(1)</script> expired", 200);

        As.stakeholder()
                .accept("text/markdown")
                .get(postmortem + "/export")
                .then()
                .statusCode(200)
                .contentType(containsString("text/markdown"))
                .body(containsString("## Root cause"))
                .body(containsString("- To mitigate: 1 h (impact started to mitigated)"));
        As.stakeholder()
                .accept("*/*")
                .get(postmortem + "/export?format=html")
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .body(containsString("<h2>Root cause</h2>"))
                .body(containsString("&lt;script&gt;"));
        As.stakeholder()
                .accept("*/*")
                .get(postmortem + "/export?format=pdf")
                .then()
                .statusCode(400);
    }

    private void judge(Aspect aspect) {
        As.responder()
                .body(Map.of("verdict", "fair", "note", "Could be worse"))
                .put(postmortem + "/response-review/" + aspect.word())
                .then()
                .statusCode(200)
                .body("verdict", equalTo("fair"));
    }

    @CanIgnoreReturnValue
    private ValidatableResponse move(String status, int answer) {
        return As.responder()
                .body(Map.of("status", status))
                .post(postmortem + "/status")
                .then()
                .statusCode(answer);
    }

    @CanIgnoreReturnValue
    private ValidatableResponse write(String section, String text, int answer) {
        return As.responder()
                .body(Map.of("text", text))
                .put(postmortem + "/sections/" + section)
                .then()
                .statusCode(answer);
    }
}
