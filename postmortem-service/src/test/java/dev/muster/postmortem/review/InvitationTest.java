package dev.muster.postmortem.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import dev.muster.chassis.time.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What other calendars read in our invitations, asked of another library than the one that wrote them. */
class InvitationTest {

    private static final Instant START = Instant.parse("2026-03-12T13:00:00Z");
    private static final UUID ID = Ids.next();

    @Test
    void aRequestNamesTimeOrganizerAndGuests() {
        var calendar = Biweekly.parse(Invitation.request(meeting("Review of INC-42", 0)))
                .first();
        var event = calendar.getEvents().get(0);

        assertThat(calendar.getMethod().isRequest()).isTrue();
        assertThat(event.getUid().getValue()).isEqualTo(ID + "@muster");
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(START);
        assertThat(event.getDuration().getValue().toMillis())
                .isEqualTo(Duration.ofMinutes(45).toMillis());
        assertThat(event.getOrganizer().getEmail()).isEqualTo("muster@example.org");
        assertThat(event.getAttendees()).extracting(each -> each.getEmail()).containsExactly("ada@example.org");
        assertThat(event.getStatus().isConfirmed()).isTrue();
    }

    @Test
    void aCancellationIsOfTheSameEventAndALaterRevision() {
        var calendar = Biweekly.parse(Invitation.cancel(meeting("Review of INC-42", 3)))
                .first();
        var event = calendar.getEvents().get(0);

        assertThat(calendar.getMethod().isCancel()).isTrue();
        assertThat(event.getUid().getValue()).isEqualTo(ID + "@muster");
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getStatus().isCancelled()).isTrue();
    }

    @Test
    void aHostileTitleStaysATitle() {
        String title = "Review; of, \"INC\"\r\nATTENDEE:mailto:evil@example.org\nEND:VCALENDAR";
        VEvent event = Biweekly.parse(Invitation.request(meeting(title, 0)))
                .first()
                .getEvents()
                .get(0);

        assertThat(event.getSummary().getValue())
                .contains("Review; of, \"INC\"")
                .contains("evil");
        assertThat(event.getAttendees()).hasSize(1);
    }

    @Test
    void aLongTitleIsFoldedAndReadBackWhole() {
        String title = "Review of " + "ä".repeat(200);
        String written = Invitation.request(meeting(title, 0));

        assertThat(Biweekly.parse(written)
                        .first()
                        .getEvents()
                        .get(0)
                        .getSummary()
                        .getValue())
                .isEqualTo(title);
        assertThat(written.lines())
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    private static Meeting meeting(String title, int sequence) {
        return new Meeting(
                ID,
                sequence,
                START,
                Duration.ofMinutes(45),
                title,
                "https://muster.example.org/postmortems/PM-7",
                "muster@example.org",
                List.of(new Meeting.Guest("Ada \"A.\" Lovelace\n", "ada@example.org")),
                START.minus(Duration.ofDays(1)));
    }
}
