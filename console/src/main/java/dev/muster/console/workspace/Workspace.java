package dev.muster.console.workspace;

import dev.muster.console.alert.Alert;
import dev.muster.console.ask.Ask;
import dev.muster.console.ask.Questions;
import dev.muster.console.directory.Names;
import dev.muster.console.directory.Person;
import dev.muster.console.incident.Incident;
import dev.muster.console.incident.Standing;
import dev.muster.console.playbook.Run;
import dev.muster.console.postmortem.Postmortem;
import dev.muster.console.problem.Known;
import dev.muster.console.remediation.Diagnosis;
import dev.muster.console.remediation.Proposal;
import dev.muster.console.remediation.Proposals;
import dev.muster.console.subscription.Subscription;
import dev.muster.console.timeline.Entry;
import dev.muster.console.timeline.Timeline;
import dev.muster.console.update.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everything the workspace of one incident shows; each part may be unknown without taking the others away. */
public record Workspace(
        Incident incident,
        Standing standing,
        Known<Timeline> timeline,
        Known<Proposals> proposals,
        Known<List<Diagnosis>> diagnoses,
        Known<Questions> questions,
        Known<List<Run>> runs,
        Known<List<Update>> updates,
        Known<List<Room>> rooms,
        Known<Optional<Postmortem>> postmortem,
        Known<Optional<Subscription>> following,
        List<Alert> alerts,
        Names names,
        Instant now) {

    /** Proposals wait for a decision while there is something to decide. */
    public boolean deciding() {
        return incident.open()
                && proposals.known()
                && !proposals.value().waiting().isEmpty();
    }

    /** What still waited when it was over. */
    public List<Proposal> undecided() {
        return incident.open() || !proposals.known()
                ? List.of()
                : proposals.value().waiting();
    }

    /** Amber is for the one it waits for. */
    public boolean decidingIsMine() {
        return deciding() && standing.commander();
    }

    /** Something waits for the viewer's word. */
    public boolean needsViewer() {
        return decidingIsMine()
                || standing.mayTakeCommand()
                || standing.questioned()
                || !offers().isEmpty()
                || questions.known() && !questions.value().mine().isEmpty();
    }

    public Update lastUpdate() {
        return updates.known() && !updates.value().isEmpty() ? updates.value().get(0) : null;
    }

    /** Command and other roles offered to the viewer, and not yet accepted. */
    public List<Incident.Handover> offers() {
        return incident.handovers().stream()
                .filter(handover -> standing.viewer().equals(handover.toPersonId()))
                .toList();
    }

    /** Which part a phone opens with: decisions when one is waited for, else what happens. */
    public String firstTab() {
        if (timeline.known() && timeline.value().narrowed()) {
            return "timeline";
        }
        return needsViewer() ? "decisions" : "timeline";
    }

    public String commanderName() {
        var commander = names.person(incident.commander());
        return commander == null ? "The commander" : commander.name();
    }

    /** What is written about it; null while it is open, or when nothing is yet. */
    public Postmortem written() {
        return postmortem.known() ? postmortem.value().orElse(null) : null;
    }

    /** It is over, and where its level asks for no postmortem somebody may still begin one. */
    public boolean mayBeginPostmortem() {
        return List.of("resolved", "closed").contains(incident.status())
                && postmortem.known()
                && written() == null
                && standing.responder();
    }

    public String here() {
        return "/incidents/" + incident.number();
    }

    /** The address of one of the incident's forms. */
    public String to(String form) {
        return "/incidents/" + incident.id() + "/" + form;
    }

    public String to(String kind, UUID one, String form) {
        return to(kind + one + form);
    }

    public String answer(Ask ask) {
        return to("asks/", ask.id(), "/answer");
    }

    /** Whom an ask is to, in words. */
    public String asked(Ask ask) {
        var to = ask.to();
        if (to.personId() != null) {
            return names.person(to.personId()).name();
        }
        var service = names.service(to.serviceId());
        return to.role() != null ? "the " + to.role() : "the on-call of " + (service == null ? "a service" : service);
    }

    /** Those who are here and can be asked by name. */
    public List<Person> others() {
        return incident.everyone().stream()
                .map(Incident.Holder::personId)
                .filter(person -> !person.equals(standing.viewer()))
                .map(names::person)
                .toList();
    }

    /** Those who would be called first. */
    public List<Person> absent() {
        return names.present().stream()
                .filter(person -> !incident.joinedBy(person.id()))
                .toList();
    }

    public String proposal(Proposal proposal, String form) {
        return to("proposals/", proposal.id(), "/" + form);
    }

    /** @param n the step's number; they count from 1 */
    public String tick(Run run, Integer n) {
        return to("playbook-runs/", run.id(), "/steps/" + n);
    }

    public String pin(Entry entry) {
        return to("timeline/", entry.id(), "/pin");
    }

    public List<String> roles() {
        return List.of("deputy", "communications", "scribe", "expert", "responder");
    }

    /** Who may be given a role, or joined: everyone who is still with us. */
    public List<Person> people() {
        return names.present();
    }
}
