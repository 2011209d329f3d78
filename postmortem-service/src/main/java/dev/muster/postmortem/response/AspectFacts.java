package dev.muster.postmortem.response;

import dev.muster.postmortem.facts.Incident;
import dev.muster.postmortem.facts.Surroundings;
import dev.muster.postmortem.incident.IncidentRecord;
import dev.muster.postmortem.incident.IncidentRecord.Update;
import dev.muster.postmortem.timing.ResponseTime;
import dev.muster.postmortem.timing.ResponseTimes;
import dev.muster.postmortem.timing.Spans;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What the record says about each aspect of a response. It counts; judging is for people. */
final class AspectFacts {

    private static final String UNKNOWN = "not known";

    private final Incident incident;
    private final IncidentRecord record;
    private final Surroundings around;
    private final ResponseTimes times;

    AspectFacts(Incident incident, IncidentRecord record, Surroundings around) {
        this.incident = incident;
        this.record = record;
        this.around = around;
        this.times = ResponseTimes.of(incident.milestones(), around);
    }

    List<ComputedFact> of(Aspect aspect) {
        return switch (aspect) {
            case SPEED -> speed();
            case PEOPLE -> people();
            case ALERTS -> alerts();
            case INSTRUMENTATION -> instrumentation();
            case COMMUNICATION -> communication();
        };
    }

    private List<ComputedFact> speed() {
        return List.of(
                time("Time to detect", times.detect()),
                time("Time to page", times.page()),
                time("Time to acknowledge", times.acknowledge()),
                time("Time to assemble", times.assemble()),
                time("Time to mitigate", times.mitigate()),
                time("Time to resolve", times.resolve()));
    }

    private List<ComputedFact> people() {
        long commanders = record.roles().stream()
                .filter(held -> held.role().equals("commander"))
                .map(IncidentRecord.Held::personId)
                .distinct()
                .count();
        return List.of(
                count("People who responded", incident.responders().size()),
                count("Commanders", commanders),
                fact("Roles the plan names that nobody held", unfilled()),
                count("People interrupted by SMS, voice, push or chat", around.interruptions()));
    }

    private String unfilled() {
        var named = record.level() == null || record.level().roles() == null
                ? List.<IncidentRecord.Level.NamedRole>of()
                : record.level().roles();
        var missing = named.stream()
                .map(IncidentRecord.Level.NamedRole::role)
                .filter(role ->
                        record.roles().stream().noneMatch(held -> held.role().equals(role)))
                .toList();
        return missing.isEmpty() ? "none" : String.join(", ", missing);
    }

    private List<ComputedFact> alerts() {
        return List.of(
                count("Alerts", around.alerts()),
                count("Alerts a person did something about", around.alertsActedOn()),
                count("Pages", around.pages()));
    }

    private List<ComputedFact> instrumentation() {
        return List.of(
                fact("First noticed by", noticedBy()),
                time("Time to detect", times.detect()),
                fact(
                        "First alert after the impact began",
                        since(incident.milestones().impactStarted())));
    }

    private String noticedBy() {
        var declared = incident.milestones().declared();
        if (around.firstAlert() == null) {
            return "a person: no alert belongs to it";
        }
        return declared != null && declared.isBefore(around.firstAlert())
                ? "a person, before the first alert"
                : "an alert";
    }

    private String since(Instant began) {
        if (began == null || around.firstAlert() == null) {
            return UNKNOWN;
        }
        var length = Duration.between(began, around.firstAlert());
        return length.isNegative() ? "before it" : Spans.words(length);
    }

    private List<ComputedFact> communication() {
        var due = record.updates().stream()
                .filter(update -> update.dueAt() != null)
                .toList();
        long punctual = due.stream().filter(AspectFacts::inTime).count();
        return List.of(
                count("Updates sent", record.updates().size()),
                fact("Updates sent by their due time", due.isEmpty() ? UNKNOWN : punctual + " of " + due.size()));
    }

    private static boolean inTime(Update update) {
        return update.sentAt() != null && !update.sentAt().isAfter(update.dueAt());
    }

    private static ComputedFact time(String name, ResponseTime time) {
        return fact(name, time.duration() == null ? UNKNOWN : Spans.words(time.duration()));
    }

    private static ComputedFact count(String name, long count) {
        return fact(name, Long.toString(count));
    }

    private static ComputedFact fact(String name, String value) {
        return new ComputedFact(name, value);
    }
}
