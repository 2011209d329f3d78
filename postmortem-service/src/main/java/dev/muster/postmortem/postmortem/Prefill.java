package dev.muster.postmortem.postmortem;

import dev.muster.postmortem.facts.Incident;
import dev.muster.postmortem.facts.Milestones;
import dev.muster.postmortem.incident.IncidentRecord;
import dev.muster.postmortem.incident.IncidentRecord.Proposal;
import dev.muster.postmortem.timing.Spans;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first words of each section, taken from the record: for people to correct, so it claims no more than is known. */
final class Prefill {

    private static final Set<String> BAD = Set.of("no", "worse");

    private final Incident incident;
    private final IncidentRecord record;
    private final Function<UUID, String> serviceName;

    Prefill(Incident incident, IncidentRecord record, Function<UUID, String> serviceName) {
        this.incident = incident;
        this.record = record;
        this.serviceName = serviceName;
    }

    String of(SectionName section) {
        return switch (section) {
            case SUMMARY -> summary();
            case IMPACT -> impact();
            case CHRONOLOGY -> chronology();
            case CONTRIBUTING_FACTORS -> lines(record.diagnoses().stream().map(Prefill::factor));
            case ROOT_CAUSE -> lastCause();
            case WENT_WELL -> lines(results(Set.of("worked")));
            case WENT_BADLY -> lines(Stream.concat(results(BAD), lateUpdates()));
            case LUCKY -> "";
        };
    }

    private String summary() {
        String severity = incident.severity() == null ? "" : " (" + incident.severity() + ")";
        String description = record.incident() == null || record.incident().description() == null
                ? ""
                : "\n\n" + record.incident().description();
        return incident.number() + " " + incident.title() + severity + " affected " + services() + "."
                + lasting(
                        " It took ",
                        incident.milestones().troubleBegan(),
                        incident.milestones().resolved())
                + description;
    }

    private String impact() {
        var milestones = incident.milestones();
        var began = milestones.impactStarted();
        if (began == null) {
            return "When the impact began is not recorded. Affected: " + services() + ".";
        }
        var ended = milestones.mitigated() == null ? milestones.resolved() : milestones.mitigated();
        return "From " + Spans.moment(began) + (ended == null ? "" : " to " + Spans.moment(ended)) + "."
                + lasting(" That is ", began, ended) + " Affected: " + services() + ".";
    }

    private String chronology() {
        return lines(named(incident.milestones()).entrySet().stream()
                .filter(each -> each.getValue() != null)
                .sorted(Map.Entry.comparingByValue())
                .map(each -> Spans.moment(each.getValue()) + ": " + each.getKey()));
    }

    private static Map<String, Instant> named(Milestones milestones) {
        var named = new LinkedHashMap<String, Instant>();
        named.put("impact started", milestones.impactStarted());
        named.put("detected", milestones.detected());
        named.put("declared", milestones.declared());
        named.put("acknowledged", milestones.acknowledged());
        named.put("all roles filled", milestones.assembled());
        named.put("mitigated", milestones.mitigated());
        named.put("resolved", milestones.resolved());
        return named;
    }

    private static String factor(IncidentRecord.Diagnosis diagnosis) {
        String evidence = diagnosis.evidence() == null ? "" : " (" + diagnosis.evidence() + ")";
        return diagnosis.cause() + evidence;
    }

    private String lastCause() {
        var diagnoses = record.diagnoses();
        return diagnoses.isEmpty()
                ? ""
                : "The last diagnosis was: "
                        + diagnoses.get(diagnoses.size() - 1).cause();
    }

    private Stream<String> results(Set<String> outcomes) {
        return record.proposals().stream()
                .filter(proposal -> proposal.result() != null
                        && outcomes.contains(proposal.result().outcome()))
                .map(Prefill::result);
    }

    private static String result(Proposal proposal) {
        String note = proposal.result().note();
        String outcome = proposal.result().outcome().equals("no")
                ? "did not help"
                : proposal.result().outcome();
        return proposal.action() + ": " + outcome + (note == null || note.isBlank() ? "" : ". " + note);
    }

    private Stream<String> lateUpdates() {
        long late = record.updates().stream()
                .filter(update -> update.dueAt() != null
                        && update.sentAt() != null
                        && update.sentAt().isAfter(update.dueAt()))
                .count();
        return late == 0
                ? Stream.empty()
                : Stream.of(late + " of " + record.updates().size() + " updates were late");
    }

    private String services() {
        return incident.serviceIds().isEmpty()
                ? "no service that was named"
                : incident.serviceIds().stream().map(serviceName).collect(Collectors.joining(", "));
    }

    private static String lasting(String words, Instant from, Instant to) {
        return from == null || to == null || to.isBefore(from)
                ? ""
                : words + Spans.words(Duration.between(from, to)) + ".";
    }

    private static String lines(Stream<String> items) {
        List<String> all = items.toList();
        return all.isEmpty() ? "" : "- " + String.join("\n- ", all);
    }
}
