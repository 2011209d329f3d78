package dev.muster.console.postmortem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import dev.muster.console.standin.Browser;
import dev.muster.console.standin.Evening;
import dev.muster.console.standin.Lessons;
import dev.muster.console.standin.StandIn;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PostmortemTest {
    private static final String POSTMORTEM = "/postmortems/" + Lessons.LOGIN_SLOW;

    StandIn services;
    Browser ada = Browser.ofAda();

    @BeforeEach
    void anotherEvening() {
        services.reset();
    }

    @Test
    void listSaysWhoOwesWhichUntilWhen() {
        assertThat(ada.read("/postmortems"))
                .containsSubsequence("Login page slow", "PM-7", "Ada Brandt", "due", "draft");
    }

    @Test
    void statusBarNamesWhatIsMissing() {
        assertThat(ada.read("/postmortems/PM-7"))
                .contains("Missing:", "response review: people", "Send to review", "1 min 42 s", "not known");
    }

    @Test
    void sectionIsWrittenAgainstTheVersionThatWasRead() {
        ada.submit(POSTMORTEM + "/sections/summary", "text", "Logging in was slow.", "version", "3")
                .then()
                .statusCode(303)
                .header("Location", endsWith("#summary"));

        assertThat(ada.read(POSTMORTEM)).contains("Logging in was slow.");
    }

    @Test
    void whoWritesOverAnothersWordsIsShownBoth() {
        ada.submit(POSTMORTEM + "/sections/summary", "text", "My own words.", "version", "2")
                .then()
                .statusCode(422)
                .body(containsString("My own words."))
                .body(containsString("Logging in took up to 40 s"))
                .body(containsString("Somebody changed this while you wrote"))
                .body(containsString("name=\"version\" value=\"3\""));
    }

    @Test
    void markdownIsLaidOutAndMarkupIsNot() {
        var text = "Emptied by a **deploy**. <img src=x onerror=y> ![](https://evil.example.org/x.png)";
        ada.submit(POSTMORTEM + "/sections/rootCause", "text", text, "version", "1")
                .then()
                .statusCode(303);

        assertThat(ada.read(POSTMORTEM))
                .contains("<strong>deploy</strong>", "&lt;img src")
                .doesNotContain("<img src");
    }

    @Test
    void whoJudgesOverAnotherVerdictSeesBoth() {
        var verdict = POSTMORTEM + "/response-review/instrumentation";
        ada.submit(verdict, "verdict", "fair", "note", "There was one figure.", "version", "0")
                .then()
                .statusCode(422)
                .body(containsString("There was one figure."))
                .body(containsString("No figure for the cache."))
                .body(containsString("Somebody changed this while you wrote"));

        ada.submit(verdict, "verdict", "fair", "note", "There was one figure.", "version", "1")
                .then()
                .statusCode(303);
    }

    @Test
    void whoGivesItAwayOverAnotherOwnerSeesWhoThatIs() {
        ada.submit(POSTMORTEM + "/owner", "ownerId", Evening.GRACE.toString(), "version", "4")
                .then()
                .statusCode(422)
                .body(containsString("What stands there now"))
                .body(containsString("value=\"" + Evening.GRACE + "\" selected"));
    }

    @Test
    void minutesAndTheMeetingAreNotWrittenOver() {
        ada.submit(POSTMORTEM + "/review", "startsAt", "2026-06-07T10:00", "minutes", "60")
                .then()
                .statusCode(303);

        ada.submit(POSTMORTEM + "/review/minutes", "text", "We met.", "version", "0")
                .then()
                .statusCode(422)
                .body(containsString("We met."));
        ada.submit(POSTMORTEM + "/review/change", "startsAt", "2026-06-08T10:00", "minutes", "60", "version", "0")
                .then()
                .statusCode(422)
                .body(containsString("value=\"2026-06-08T10:00\""))
                .body(containsString("What stands there now"));
        ada.submit(POSTMORTEM + "/review/minutes", "text", "We met.", "version", "1")
                .then()
                .statusCode(303);
        assertThat(ada.read(POSTMORTEM)).contains("<p>We met.</p>");
    }

    @Test
    void reviewIsCalledInTheViewersTime() {
        ada.submit(POSTMORTEM + "/review", "startsAt", "2026-06-07T10:00", "minutes", "60")
                .then()
                .statusCode(303);

        assertThat(services.sent("/v1" + POSTMORTEM + "/review").getString("startsAt"))
                .isEqualTo("2026-06-07T08:00:00Z");
        assertThat(ada.read(POSTMORTEM)).contains("Grace Hall", "Cancel the meeting");
    }

    @Test
    void findingBecomesAnImprovementOfItsTarget() {
        ada.submit(
                        POSTMORTEM + "/improvements",
                        "findingId",
                        Lessons.FINDING.toString(),
                        "target",
                        "rule",
                        "text",
                        "Page on a cold cache",
                        "change",
                        "{\"actions\":{\"urgency\":\"high\"}}")
                .then()
                .statusCode(303);

        assertThat(services.sent("/v1/improvements")
                        .getJsonObject("change")
                        .getJsonObject("actions")
                        .getString("urgency"))
                .isEqualTo("high");
    }

    @Test
    void changeThatIsNoJsonIsExplained() {
        ada.submit(
                        POSTMORTEM + "/improvements",
                        "findingId",
                        Lessons.FINDING.toString(),
                        "target",
                        "rule",
                        "change",
                        "{oops")
                .then()
                .statusCode(422)
                .body(containsString("not readable as JSON"));
    }
}
