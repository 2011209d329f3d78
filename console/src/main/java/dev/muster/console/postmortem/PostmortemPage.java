package dev.muster.console.postmortem;

import dev.muster.console.action.ActionItem;
import dev.muster.console.directory.Names;
import dev.muster.console.directory.Person;
import dev.muster.console.frame.Typed;
import dev.muster.console.problem.Known;
import dev.muster.console.review.Aspect;
import dev.muster.console.review.Finding;
import dev.muster.console.review.Improvement;
import dev.muster.console.review.Meeting;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Everything the page of one postmortem shows. */
public record PostmortemPage(
        Postmortem postmortem,
        Editing editing,
        Known<List<ActionItem>> actions,
        Known<Optional<Meeting>> meeting,
        Known<List<Aspect>> aspects,
        Known<List<Finding>> findings,
        Known<List<Improvement>> improvements,
        Names names,
        LocalDate today,
        ZoneId zone) {

    public boolean late() {
        return postmortem.lateOn(today);
    }

    public List<Finding> findingsOn(String aspect) {
        return findings.known()
                ? findings.value().stream()
                        .filter(finding -> aspect.equals(finding.aspect()))
                        .toList()
                : List.of();
    }

    public List<Improvement> improvementsOf(Finding finding) {
        return improvements.known()
                ? improvements.value().stream()
                        .filter(improvement -> finding.id().equals(improvement.findingId()))
                        .toList()
                : List.of();
    }

    public boolean chosenOwner(Person person) {
        var owner = postmortem.ownerId();
        var stored = owner == null ? null : owner.toString();
        return person.id().toString().equals(editing.text("owner", "ownerId", stored));
    }

    /** The address of one of its forms. */
    public String to(String form) {
        return "/postmortems/" + postmortem.id() + "/" + form;
    }

    public String aspect(Aspect aspect) {
        return to("response-review/" + aspect.aspect());
    }

    public List<String> targets() {
        return List.of(
                "rule", "threshold", "playbook", "schedule", "policy", "plan", "team", "training", "instrumentation");
    }

    public String startsOf(Meeting meeting) {
        return Typed.local(meeting.startsAt(), zone);
    }

    /** When the meeting would be, before anybody says otherwise: in three days at ten. */
    public String proposedStart() {
        return today.plusDays(3).atTime(10, 0).toString();
    }

    public Meeting held() {
        return meeting.known() ? meeting.value().orElse(null) : null;
    }
}
