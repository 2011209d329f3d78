package dev.muster.postmortem.trend;

import static dev.muster.postmortem.testing.Story.minutes;
import static dev.muster.postmortem.trend.Cases.trend;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.muster.postmortem.testing.Story;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What pages do to people, who live in Berlin, where it is an hour later in March than the instants say. */
@QuarkusTest
class PageTrendTest {

    @Inject
    Story story;

    @Inject
    Cases cases;

    private UUID ada;

    @BeforeEach
    void begin() {
        story.begin();
        ada = story.person("Ada");
    }

    @Test
    void pagesAreMeasuredFromTheEventToTheFirstNotificationAndTheFirstHuman() {
        cases.page(minutes(0), cases.alert(null, minutes(0)))
                .notified(ada, "sms", minutes(0).plusSeconds(3))
                .acknowledged(ada, minutes(4));
        cases.page(minutes(5), cases.alert(null, minutes(5)));

        trend("pages", "")
                .body("items[0].count", equalTo(2))
                .body("items[0].figures.page.median", equalTo("PT3S"))
                .body("items[0].figures.page.excluded", equalTo(1))
                .body("items[0].figures.acknowledge.median", equalTo("PT4M"))
                .body("items[0].figures.acknowledge.excluded", equalTo(1))
                .body("items[0].figures.exhausted.share", equalTo(0f))
                .body("items[0].figures.interruptions.total", equalTo(1));
    }

    /** Ada is interrupted by the incident once, whatever calls her; Grace by each page that is not the incident's. */
    @Test
    void oneIncidentInterruptsAPersonOnce() {
        var grace = story.person("Grace");
        var incident = UUID.randomUUID();
        cases.pageOfIncident(minutes(0), incident)
                .notified(ada, "inbox", minutes(0))
                .notified(ada, "sms", minutes(1))
                .notified(ada, "voice", minutes(3));
        cases.pageOfIncident(minutes(5), incident).notified(ada, "push", minutes(5));
        cases.page(minutes(6), cases.alert(null, minutes(6))).notified(grace, "sms", minutes(6));
        cases.page(minutes(7), cases.alert(null, minutes(7))).notified(grace, "sms", minutes(7));
        cases.page(minutes(8), cases.alert(null, minutes(8))).notified(grace, "email", minutes(8));

        trend("pages", "").body("items[0].figures.interruptions.total", equalTo(3));
    }

    @Test
    void anInterruptionIsCountedWhenItBeganAndNotAgain() {
        var incident = UUID.randomUUID();
        cases.pageOfIncident(Instant.parse("2026-02-28T23:50:00Z"), incident)
                .notified(ada, "sms", Instant.parse("2026-02-28T23:50:00Z"));
        cases.pageOfIncident(Instant.parse("2026-03-01T00:10:00Z"), incident)
                .notified(ada, "sms", Instant.parse("2026-03-01T00:10:00Z"));

        trend("pages", "").body("items[0].count", equalTo(1)).body("items[0].figures.interruptions.total", equalTo(0));
    }

    /** In Berlin: Tuesday 07:59 and 22:30 is sleep, 08:00 business, 21:30 off; so is Saturday noon. */
    @Test
    void theHoursAreThoseOfThePersonConcerned() {
        interrupted(ada, "2026-03-10T06:59:00Z");
        interrupted(ada, "2026-03-10T07:00:00Z");
        interrupted(ada, "2026-03-10T20:30:00Z");
        interrupted(ada, "2026-03-10T21:30:00Z");
        interrupted(ada, "2026-03-14T11:00:00Z");

        trend("pages", "")
                .body("items[0].figures.interruptions.total", equalTo(5))
                .body("items[0].figures.businessHours.total", equalTo(1))
                .body("items[0].figures.offHours.total", equalTo(2))
                .body("items[0].figures.sleepHours.total", equalTo(2));
    }

    /**
     * Ada in week 11: twice within one hour of the clock, and once later: 2 hours; in week 12: 1. Grace in week 11: 3.
     * Of 1, 2 and 3 hours the median is 2 and p90 is 2.8.
     */
    @Test
    void theLoadIsTheHoursOfAWeekWithAnInterruption() {
        var grace = story.person("Grace");
        interrupted(ada, "2026-03-10T14:05:00Z");
        interrupted(ada, "2026-03-10T14:50:00Z");
        interrupted(ada, "2026-03-10T16:10:00Z");
        interrupted(ada, "2026-03-16T09:00:00Z");
        interrupted(grace, "2026-03-09T09:00:00Z");
        interrupted(grace, "2026-03-12T09:00:00Z");
        interrupted(grace, "2026-03-12T10:00:00Z");

        trend("pages", "")
                .body("items[0].figures.load.count", equalTo(3))
                .body("items[0].figures.load.median", equalTo("PT2H"))
                .body("items[0].figures.load.p90", equalTo("PT2H48M"));
    }

    @Test
    void whomNobodyInterruptedHasNoLoad() {
        cases.page(minutes(0), cases.alert(null, minutes(0)));

        trend("pages", "")
                .body("items[0].figures.sleepHours.total", equalTo(0))
                .body("items[0].figures.load.count", equalTo(0))
                .body("items[0].figures.load.median", nullValue());
    }

    private void interrupted(UUID person, String at) {
        var moment = Instant.parse(at);
        cases.page(moment, cases.alert(null, moment)).notified(person, "sms", moment);
    }
}
