package dev.muster.postmortem.postmortem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.muster.chassis.testing.As;
import dev.muster.chassis.testing.MailServer;
import dev.muster.postmortem.testing.Story;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a postmortem comes about. */
@QuarkusTest
class DraftTest {

    @Inject
    Story story;

    private UUID ada;
    private Map<String, Object> incident;

    @BeforeEach
    void begin() {
        story.begin();
        ada = story.person("Ada");
        incident = story.incident(ada);
    }

    @Test
    void aResolvedIncidentWhoseLevelAsksForItGetsADraftFromTheRecord() {
        var id = story.postmortemOf(story.resolved(incident));

        read(id).body("number", containsString("PM-"))
                .body("status", equalTo("draft"))
                .body("ownerId", equalTo(ada.toString()))
                .body("dueOn", equalTo("2026-03-15"))
                .body("incident.number", equalTo("INC-42"))
                .body("factsAt", notNullValue())
                .body("sections.summary.text", containsString("INC-42 Checkout fails for EU cards (SEV1)"))
                .body("sections.summary.text", containsString("It took 1 h 30 min."))
                .body("sections.rootCause.text", containsString("An expired certificate"))
                .body("sections.wentWell.text", containsString("Renew the certificate: worked. Green again"))
                .body("sections.wentBadly.text", equalTo("- 1 of 2 updates were late"))
                .body("chronology.text", contains("Declared as SEV1", "The certificate is from 2024"))
                .body("decisions.decision", contains("approve"))
                .body("decisions[0].outcome", equalTo("worked"))
                .body("figures.detect.duration", equalTo("PT10M"))
                .body("figures.assemble.duration", equalTo("PT6M"))
                .body("figures.mitigate.duration", equalTo("PT1H"))
                .body("figures.resolve.duration", equalTo("PT1H30M"))
                .body("figures.page.duration", nullValue());
    }

    @Test
    void itIsMailedToItsOwnerAndRemindedOfUntilPublished() {
        story.resolved(incident);
        assertThat(subjects()).singleElement().asString().contains("is yours: INC-42 Checkout");

        story.later(Duration.ofDays(4));
        story.later(Duration.ofDays(1));
        story.later(Duration.ofDays(7));

        assertThat(subjects()).hasSize(4).last().asString().contains("is due on 2026-03-15");
    }

    @Test
    void whoGivesItAwayMustHaveSeenWhoseItIs() {
        var path = "/v1/postmortems/" + story.postmortemOf(story.resolved(incident));
        var grace = Map.of("ownerId", story.person("Grace"));
        String seen = As.responder().get(path).header("ETag");
        As.responder()
                .header("If-Match", seen)
                .body(grace)
                .put(path + "/owner")
                .then()
                .statusCode(200);

        As.responder()
                .header("If-Match", seen)
                .body(Map.of("ownerId", ada))
                .put(path + "/owner")
                .then()
                .statusCode(412)
                .body("code", equalTo("precondition-failed"));
    }

    @Test
    void whereThePlanOnlyAllowsOneSomebodyAsksForIt() {
        incident.put("postmortem", "optional");
        var id = story.resolved(incident);
        list(id).body("items", hasSize(0));

        As.responder()
                .body(Map.of("incidentId", id))
                .post("/v1/postmortems")
                .then()
                .statusCode(201)
                .header("Location", containsString("/v1/postmortems/"))
                .body("status", equalTo("draft"));
        As.responder()
                .body(Map.of("incidentId", id))
                .post("/v1/postmortems")
                .then()
                .statusCode(409)
                .body("code", equalTo("postmortem-exists"));

        story.settle();
        read(story.postmortemOf(id)).body("sections.summary.text", containsString("Cards are refused."));
    }

    @Test
    void drillsAndMergedIncidentsHaveNone() {
        incident.put("drill", true);
        var drill = story.resolved(incident);
        list(drill).body("items", hasSize(0));
        As.responder()
                .body(Map.of("incidentId", drill))
                .post("/v1/postmortems")
                .then()
                .statusCode(409)
                .body("code", equalTo("no-postmortem-wanted"));

        var merged = story.incident(ada);
        var id = story.resolved(merged);
        merged.put("status", "merged");
        story.told("incident.merged", merged);
        list(id).body("items", hasSize(0));
    }

    @Test
    void whileIncidentsDoesNotAnswerTheDraftSaysSoAndCatchesUp() {
        story.told("incident.declared", incident);
        story.told("incident.resolved", incident);
        story.settle();
        var id = (UUID) incident.get("incidentId");
        var postmortem = story.postmortemOf(id);
        read(postmortem)
                .body("factsAt", nullValue())
                .body("figures", nullValue())
                .body("sections.summary.text", equalTo(""));

        story.answers(id, Story.record());
        story.later(Duration.ofMinutes(10));

        read(postmortem).body("factsAt", notNullValue()).body("chronology", hasSize(2));
    }

    @Test
    void reopeningKeepsWhatWasWrittenAndBringsTheFactsUpToDate() {
        var id = story.resolved(incident);
        var postmortem = story.postmortemOf(id);
        As.responder()
                .body(Map.of("text", "Nobody owned the certificate."))
                .put("/v1/postmortems/" + postmortem + "/sections/rootCause")
                .then()
                .statusCode(200);

        story.told("incident.reopened", incident);
        incident.put("milestones", Map.of("declared", Story.minutes(10), "resolved", Story.minutes(130)));
        incident.put("title", "Checkout fails for all cards");
        story.resolved(incident);

        list(id).body("items", hasSize(1));
        read(postmortem)
                .body("sections.rootCause.text", equalTo("Nobody owned the certificate."))
                .body("sections.summary.text", containsString("Checkout fails for all cards"))
                .body("figures.resolve.duration", equalTo("PT2H"))
                .body("figures.detect.duration", nullValue());
    }

    @Test
    void thatOfARestrictedIncidentExistsOnlyForItsPeople() {
        var grace = story.person("Grace");
        incident.put("restricted", true);
        incident.put("visibleTo", List.of(ada, grace));
        var id = story.resolved(incident);

        list(id).body("items", hasSize(0));
        String postmortem = As.responder(grace)
                .get("/v1/postmortems?incidentId=" + id)
                .then()
                .extract()
                .path("items[0].id");
        As.responder(grace).get("/v1/postmortems/" + postmortem).then().statusCode(200);
        As.admin().get("/v1/postmortems/" + postmortem).then().statusCode(404);
        As.responder()
                .body(Map.of("text", "x"))
                .put("/v1/postmortems/" + postmortem + "/sections/summary")
                .then()
                .statusCode(404);
        assertThat(MailServer.all()).allSatisfy(mail -> assertThat(mail.subject() + mail.text())
                .contains("Restricted incident INC-42")
                .doesNotContain("Checkout"));
    }

    private List<String> subjects() {
        return MailServer.to(Story.address(ada)).stream()
                .map(mail -> mail.subject())
                .toList();
    }

    private static ValidatableResponse read(String id) {
        return As.stakeholder().get("/v1/postmortems/" + id).then().statusCode(200);
    }

    private static ValidatableResponse list(UUID incident) {
        return As.stakeholder()
                .get("/v1/postmortems?incidentId=" + incident)
                .then()
                .statusCode(200);
    }
}
