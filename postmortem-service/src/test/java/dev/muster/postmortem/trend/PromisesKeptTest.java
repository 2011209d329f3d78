package dev.muster.postmortem.trend;

import static dev.muster.postmortem.testing.Story.minutes;
import static dev.muster.postmortem.trend.Cases.read;
import static dev.muster.postmortem.trend.Cases.trend;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.muster.postmortem.testing.Story;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What readers and customers were promised: updates in time, and time without a major incident. */
@QuarkusTest
class PromisesKeptTest {

    /** A hundred minutes, from two o'clock on. */
    private static final String HUNDRED = "incidents?from=2026-03-10T14:00:00Z&to=2026-03-10T15:40:00Z";

    @Inject
    Story story;

    @Inject
    Cases cases;

    @BeforeEach
    void begin() {
        story.begin();
    }

    /** One was sent ten minutes early, one five minutes late; the one due at 15:25 was never sent. */
    @Test
    void updatesArePunctualWhenSentByTheTimeTheyWereDue() {
        var record = Story.record();
        record.getJsonArray("timeline").add(overdue(70)).add(overdue(85));
        var restricted = story.incident(UUID.randomUUID());
        restricted.put("restricted", true);

        story.resolved(story.incident(UUID.randomUUID()), record);
        story.resolved(restricted, Story.record());

        trend("incidents", "&by=severity")
                .body("items[0].figures.punctuality.count", equalTo(3))
                .body("items[0].figures.punctuality.share", equalTo(1 / 3f));
    }

    @Test
    void whereNoUpdateWasDueNothingIsSaidOfPunctuality() {
        cases.resolvedAfter("SEV1", 10);

        trend("incidents", "")
                .body("items[0].figures.punctuality.count", equalTo(0))
                .body("items[0].figures.punctuality.share", nullValue());
    }

    /**
     * Taken up to minute 5 by what began before, from 0 to 30 and from 20 to 40 by two that overlap, and from 90 to the
     * end by one that is still open: 50 of 100 minutes. SEV3 does not count.
     */
    @Test
    void majorIncidentsAtTheSameTimeCountOnce() {
        cases.incident("SEV1", Map.of("declared", minutes(-30), "resolved", minutes(5)), Map.of());
        major("SEV1", 0, 30, List.of());
        major("SEV2", 20, 40, List.of());
        major("SEV3", 45, 80, List.of());
        cases.incident("SEV2", Map.of("declared", minutes(90)), Map.of());

        read(HUNDRED)
                .body("items[0].figures.withoutMajor.count", equalTo(4))
                .body("items[0].figures.withoutMajor.share", equalTo(0.5f));
    }

    @Test
    void eachServiceHasItsOwnTimeWithoutAMajorIncident() {
        var checkout = story.service("Checkout", UUID.randomUUID());
        var payments = story.service("Payments", UUID.randomUUID());
        major("SEV1", 0, 30, List.of(checkout));
        major("SEV3", 0, 90, List.of(payments));

        read(HUNDRED + "&by=service")
                .body("items.find { it.key == '" + checkout + "' }.figures.withoutMajor.share", equalTo(0.7f))
                .body("items.find { it.key == '" + payments + "' }.figures.withoutMajor.share", equalTo(1.0f));
    }

    /** Six hours of the week of 2 March, and eighteen of the 36 hours asked for of the week of 9 March. */
    @Test
    void anIncidentOverSundayNightTakesTimeFromBothWeeks() {
        var sunday = Instant.parse("2026-03-08T18:00:00Z");
        cases.incident("SEV1", Map.of("declared", sunday, "resolved", sunday.plusSeconds(24 * 3600)), Map.of());
        cases.incident("SEV3", Map.of("declared", Instant.parse("2026-03-10T08:00:00Z")), Map.of());

        read("incidents?by=week&from=2026-03-02T00:00:00Z&to=2026-03-10T12:00:00Z")
                .body("items.key", contains("2026-W10", "2026-W11"))
                .body("items[0].figures.withoutMajor.share", equalTo((float) (1 - 6 / 168.0)))
                .body("items[1].figures.withoutMajor.share", equalTo(0.5f));
    }

    @Test
    void ofWhatIsStillToComeNothingIsSaid() {
        major("SEV1", 0, 30, List.of());

        read("incidents?from=2027-01-01T00:00:00Z&to=2027-02-01T00:00:00Z")
                .statusCode(200)
                .body("items", equalTo(List.of()));
    }

    private void major(String severity, int from, int to, List<UUID> services) {
        cases.incident(
                severity,
                Map.of("impactStarted", minutes(from), "declared", minutes(from + 3), "resolved", minutes(to)),
                Map.of("serviceIds", services));
    }

    private static JsonObject overdue(int minute) {
        return new JsonObject()
                .put("id", UUID.randomUUID())
                .put("at", minutes(minute))
                .put("kind", "activity")
                .put("type", "update.overdue")
                .put("text", "An update is overdue")
                .put("data", new JsonObject().put("dueAt", minutes(minute)))
                .put("pinned", false);
    }
}
