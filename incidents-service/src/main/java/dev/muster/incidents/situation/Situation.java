package dev.muster.incidents.situation;

import dev.muster.incidents.crew.IncidentRole;
import dev.muster.incidents.incident.IncidentStatus;
import dev.muster.incidents.plan.Severity;
import dev.muster.incidents.remediation.DiagnosisView;
import dev.muster.incidents.remediation.ProposalState;
import dev.muster.incidents.remediation.ProposalView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of an incident at an instant, put into words for those who were not there.
 *
 * @param severity null in triage
 * @param since when it began: the start of the impact, else when it was detected, else when it was declared
 * @param crew who holds a role or has joined, the commander first
 * @param diagnoses newest first
 * @param proposals best first
 */
public record Situation(
        UUID incidentId,
        String number,
        String title,
        String description,
        Severity severity,
        IncidentStatus status,
        Instant since,
        List<Named> services,
        List<Member> crew,
        List<DiagnosisView> diagnoses,
        List<ProposalView> proposals) {

    /** Something with a name that people know. */
    public record Named(UUID id, String name) {}

    /** Somebody in the incident. */
    public record Member(UUID personId, String name, IncidentRole role) {}

    public Situation {
        services = List.copyOf(services);
        crew = List.copyOf(crew);
        diagnoses = List.copyOf(diagnoses);
        proposals = List.copyOf(proposals);
    }

    public Optional<Member> commander() {
        return crew.stream()
                .filter(member -> member.role() == IncidentRole.COMMANDER)
                .findFirst();
    }

    /** All of it in one sentence. */
    public String sentence() {
        return title + ": " + lowerCased(stage());
    }

    public String serviceNames() {
        return services.isEmpty()
                ? "Not known yet"
                : services.stream().map(Named::name).collect(Collectors.joining(", "));
    }

    /** How far the response has come, and what is believed to be the cause. */
    public String progress() {
        return diagnoses.isEmpty()
                ? stage()
                : stage() + " Believed cause ("
                        + diagnoses.get(0).confidence().word() + " confidence): "
                        + diagnoses.get(0).cause();
    }

    /** What is being done about it and what came of what was done, a line for each. */
    public String remediation() {
        var steps = Stream.of(ProposalState.STARTED, ProposalState.APPROVED, ProposalState.HALTED, ProposalState.DONE)
                .flatMap(state -> proposals.stream().filter(proposal -> proposal.state() == state))
                .map(Situation::step)
                .toList();
        return steps.isEmpty() ? "Nothing has been started yet." : String.join("\n", steps);
    }

    /** What is under way or about to be. */
    public List<String> doing() {
        return Stream.of(ProposalState.STARTED, ProposalState.APPROVED)
                .flatMap(state -> proposals.stream().filter(proposal -> proposal.state() == state))
                .map(ProposalView::action)
                .toList();
    }

    /** Who coordinates, and who is involved. */
    public String coordination() {
        var leads = crew.stream()
                .filter(member -> member.role().isSingle())
                .map(member -> member.name() + " (" + member.role().word() + ")")
                .collect(Collectors.joining(", "));
        var others = crew.stream()
                .filter(member -> !member.role().isSingle())
                .map(Member::name)
                .collect(Collectors.joining(", "));
        return Stream.of(
                        commander().isEmpty() ? "Nobody commands yet." : "",
                        leads.isEmpty() ? "" : leads + ".",
                        others.isEmpty() ? "" : "Also involved: " + others + ".")
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String stage() {
        return switch (status) {
            case TRIAGE -> "How bad it is is being judged.";
            case INVESTIGATING -> "The cause is being looked for.";
            case FIXING -> "A fix is under way.";
            case MONITORING -> "A fix is in place and is being watched.";
            case RESOLVED, CLOSED -> "It is resolved.";
            case DECLINED -> "It was a false alarm.";
            case MERGED -> "It goes on in another incident.";
        };
    }

    private static String step(ProposalView proposal) {
        return proposal.action() + ": "
                + switch (proposal.state()) {
                    case DONE -> "done, " + proposal.result().outcome().phrase() + note(proposal);
                    case STARTED -> "under way";
                    case APPROVED -> "about to be started";
                    case PROPOSED, DEFERRED, REJECTED, HALTED ->
                        proposal.state().word();
                };
    }

    private static String note(ProposalView done) {
        return done.result().note() == null ? "" : " (" + done.result().note() + ")";
    }

    private static String lowerCased(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
