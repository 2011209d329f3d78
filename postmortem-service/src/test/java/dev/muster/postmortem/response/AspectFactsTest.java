package dev.muster.postmortem.response;

import static dev.muster.postmortem.testing.Story.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.postmortem.facts.Incident;
import dev.muster.postmortem.facts.Milestones;
import dev.muster.postmortem.facts.Surroundings;
import dev.muster.postmortem.incident.IncidentRecord;
import dev.muster.postmortem.incident.IncidentRecord.Held;
import dev.muster.postmortem.incident.IncidentRecord.Level;
import dev.muster.postmortem.incident.IncidentRecord.Update;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AspectFactsTest {

    private static final UUID ADA = UUID.randomUUID();

    @Test
    void speedIsTheSixTimes() {
        assertThat(facts(record(), paged()).of(Aspect.SPEED))
                .containsExactly(
                        new ComputedFact("Time to detect", "4 min"),
                        new ComputedFact("Time to page", "2 s"),
                        new ComputedFact("Time to acknowledge", "3 min"),
                        new ComputedFact("Time to assemble", "6 min"),
                        new ComputedFact("Time to mitigate", "1 h"),
                        new ComputedFact("Time to resolve", "1 h 30 min"));
    }

    @Test
    void whatIsNotRecordedIsNotKnown() {
        assertThat(facts(IncidentRecord.EMPTY, Surroundings.NONE).of(Aspect.SPEED))
                .contains(new ComputedFact("Time to page", "not known"));
        assertThat(facts(IncidentRecord.EMPTY, Surroundings.NONE).of(Aspect.COMMUNICATION))
                .containsExactly(
                        new ComputedFact("Updates sent", "0"),
                        new ComputedFact("Updates sent by their due time", "not known"));
    }

    @Test
    void peopleNamesTheRolesNobodyHeld() {
        assertThat(facts(record(), paged()).of(Aspect.PEOPLE))
                .contains(
                        new ComputedFact("Commanders", "1"),
                        new ComputedFact("Roles the plan names that nobody held", "communications"),
                        new ComputedFact("People interrupted by SMS, voice, push or chat", "2"));
    }

    @Test
    void instrumentationSaysWhoNoticedFirst() {
        assertThat(facts(record(), paged()).of(Aspect.INSTRUMENTATION))
                .contains(
                        new ComputedFact("First noticed by", "an alert"),
                        new ComputedFact("First alert after the impact began", "4 min"));
        assertThat(facts(record(), alert(minutes(20))).of(Aspect.INSTRUMENTATION))
                .contains(new ComputedFact("First noticed by", "a person, before the first alert"));
        assertThat(facts(record(), Surroundings.NONE).of(Aspect.INSTRUMENTATION))
                .contains(new ComputedFact("First noticed by", "a person: no alert belongs to it"));
    }

    @Test
    void communicationCountsUpdatesThatWereInTime() {
        assertThat(facts(record(), paged()).of(Aspect.COMMUNICATION))
                .contains(new ComputedFact("Updates sent by their due time", "1 of 2"));
    }

    @Test
    void alertsCountsThoseThatMattered() {
        assertThat(facts(record(), paged()).of(Aspect.ALERTS))
                .containsExactly(
                        new ComputedFact("Alerts", "3"),
                        new ComputedFact("Alerts a person did something about", "1"),
                        new ComputedFact("Pages", "1"));
    }

    private static AspectFacts facts(IncidentRecord record, Surroundings around) {
        return new AspectFacts(incident(), record, around);
    }

    private static Surroundings paged() {
        var page = new Surroundings.FirstPage(minutes(4), minutes(4), minutes(4).plusSeconds(2), minutes(7));
        return new Surroundings(minutes(4), 3, 1, 1, 2, page);
    }

    private static Surroundings alert(Instant at) {
        return new Surroundings(at, 1, 0, 0, 0, null);
    }

    private static IncidentRecord record() {
        return new IncidentRecord(
                null,
                new Level(List.of(new Level.NamedRole("commander"), new Level.NamedRole("communications"))),
                null,
                List.of(new Held("commander", ADA, minutes(11), null)),
                null,
                null,
                List.of(
                        new Update("EU cards", minutes(30), minutes(40)),
                        new Update("EU cards", minutes(75), minutes(70))));
    }

    private static Incident incident() {
        var milestones =
                new Milestones(minutes(0), null, minutes(10), minutes(7), minutes(16), minutes(60), minutes(90));
        return new Incident(
                UUID.randomUUID(),
                "INC-42",
                "Checkout fails",
                "SEV1",
                "outage",
                "resolved",
                milestones,
                List.of(new Incident.Role("commander", ADA)),
                List.of(),
                List.of(),
                List.of(),
                false,
                null,
                false,
                null,
                "required",
                null,
                null,
                ADA);
    }
}
