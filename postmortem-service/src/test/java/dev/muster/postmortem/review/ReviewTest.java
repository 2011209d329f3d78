package dev.muster.postmortem.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import biweekly.Biweekly;
import biweekly.ICalendar;
import dev.muster.chassis.testing.As;
import dev.muster.chassis.testing.MailServer;
import dev.muster.chassis.testing.ReceivedMail;
import dev.muster.postmortem.testing.CanIgnoreReturnValue;
import dev.muster.postmortem.testing.Story;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReviewTest {

    private static final Instant THURSDAY = Story.TWO_O_CLOCK.plus(Duration.ofDays(2));

    @Inject
    Story story;

    private UUID ada;
    private UUID grace;
    private Map<String, Object> incident;

    @BeforeEach
    void begin() {
        story.begin();
        ada = story.person("Ada");
        grace = story.person("Grace");
        incident = story.incident(ada);
        incident.put("participantIds", List.of(ada, grace));
    }

    @Test
    void allWhoRespondedAreInvitedByMail() {
        String path = review(story.resolved(incident));
        schedule(path)
                .body("status", equalTo("scheduled"))
                .body("attendeeIds", containsInAnyOrder(ada.toString(), grace.toString()));

        assertThat(invitations(ada)).singleElement().satisfies(invitation -> {
            assertThat(invitation.getMethod().isRequest()).isTrue();
            var event = invitation.getEvents().get(0);
            assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(THURSDAY);
            assertThat(event.getSummary().getValue()).isEqualTo("Review of INC-42 Checkout fails for EU cards");
            assertThat(event.getAttendees())
                    .extracting(each -> each.getEmail())
                    .containsExactlyInAnyOrder(Story.address(ada), Story.address(grace));
        });
        assertThat(invitations(grace)).hasSize(1);
    }

    @Test
    void aChangeIsALaterRevisionAndWhoIsSparedIsTold() {
        String path = review(story.resolved(incident));
        schedule(path);

        As.responder()
                .body(Map.of("startsAt", THURSDAY.plus(Duration.ofHours(1)), "attendeeIds", List.of(ada)))
                .patch(path)
                .then()
                .statusCode(200)
                .body("sequence", equalTo(1));
        story.settle();

        var moved = invitations(ada).get(1);
        assertThat(moved.getMethod().isRequest()).isTrue();
        assertThat(moved.getEvents().get(0).getSequence().getValue()).isEqualTo(1);
        assertThat(uid(moved)).isEqualTo(uid(invitations(ada).get(0)));
        assertThat(invitations(grace).get(1).getMethod().isCancel()).isTrue();
    }

    @Test
    void cancellingTellsEverybodyAndItCanBeScheduledAnew() {
        String path = review(story.resolved(incident));
        schedule(path);

        As.responder().delete(path).then().statusCode(204);
        story.settle();
        assertThat(invitations(grace).get(1).getMethod().isCancel()).isTrue();
        As.responder().body(Map.of()).patch(path).then().statusCode(409).body("code", equalTo("review-cancelled"));

        schedule(path).body("sequence", equalTo(2));
    }

    @Test
    void ofARestrictedIncidentTheInvitationSaysNothing() {
        incident.put("restricted", true);
        incident.put("visibleTo", List.of(ada, grace));
        var id = story.resolved(incident);
        String postmortem = As.responder(ada)
                .get("/v1/postmortems?incidentId=" + id)
                .then()
                .extract()
                .path("items[0].id");
        String path = "/v1/postmortems/" + postmortem + "/review";
        As.responder(ada).body(when()).post(path).then().statusCode(201);
        story.settle();
        As.responder().get(path).then().statusCode(404);

        var event = invitations(grace).get(0).getEvents().get(0);
        assertThat(event.getSummary().getValue()).isEqualTo("Review of Restricted incident INC-42");
        assertThat(event.getAttendees()).extracting(each -> each.getEmail()).containsExactly(Story.address(grace));
    }

    @Test
    void theOwnerIsRemindedOfAReviewThatIsDueAndThatNobodyScheduled() {
        incident.put("reviewDue", "P3D");
        String path = review(story.resolved(incident));
        story.later(Duration.ofDays(2));
        assertThat(subjects(ada)).last().asString().contains("schedule its review by 2026-03-13");

        As.responder()
                .body(Map.of("startsAt", THURSDAY.plus(Duration.ofDays(1)), "duration", "PT45M"))
                .post(path)
                .then()
                .statusCode(201);
        story.later(Duration.ofHours(20));
        assertThat(subjects(ada))
                .filteredOn(subject -> subject.contains("schedule"))
                .hasSize(1);
    }

    @Test
    void minutesSayWhoWasThere() {
        String path = review(story.resolved(incident));
        schedule(path);

        As.responder()
                .body(Map.of("text", "We will watch certificates.", "attendedIds", List.of(ada)))
                .put(path + "/minutes")
                .then()
                .statusCode(200)
                .body("minutes", equalTo("We will watch certificates."))
                .body("attendedIds", containsInAnyOrder(ada.toString()));
    }

    @Test
    void whatCannotBeIsRefused() {
        String path = review(story.resolved(incident));
        As.responder().get(path).then().statusCode(404);
        As.responder()
                .body(Map.of("startsAt", Story.TWO_O_CLOCK, "duration", "PT45M"))
                .post(path)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/startsAt"));
        As.responder()
                .body(Map.of("startsAt", THURSDAY, "duration", "PT9H"))
                .post(path)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/duration"));
        schedule(path);
        As.responder().body(when()).post(path).then().statusCode(409).body("code", equalTo("review-scheduled"));
    }

    private String review(UUID incidentId) {
        return "/v1/postmortems/" + story.postmortemOf(incidentId) + "/review";
    }

    @CanIgnoreReturnValue
    private ValidatableResponse schedule(String path) {
        var answer = As.responder().body(when()).post(path).then().statusCode(201);
        story.settle();
        return answer;
    }

    private static Map<String, Object> when() {
        return Map.of("startsAt", THURSDAY, "duration", "PT45M");
    }

    private static List<ICalendar> invitations(UUID person) {
        return MailServer.to(Story.address(person)).stream()
                .map(ReceivedMail::text)
                .filter(text -> text.contains("BEGIN:VCALENDAR"))
                .map(text -> Biweekly.parse(text.substring(text.indexOf("BEGIN:VCALENDAR")))
                        .first())
                .toList();
    }

    private static List<String> subjects(UUID person) {
        return MailServer.to(Story.address(person)).stream()
                .map(ReceivedMail::subject)
                .toList();
    }

    private static String uid(ICalendar calendar) {
        return calendar.getEvents().get(0).getUid().getValue();
    }
}
