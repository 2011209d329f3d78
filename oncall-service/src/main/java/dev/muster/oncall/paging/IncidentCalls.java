package dev.muster.oncall.paging;

import dev.muster.chassis.time.Ids;
import dev.muster.oncall.contact.Urgency;
import dev.muster.oncall.escalation.EscalationPolicies;
import dev.muster.oncall.incident.IncidentRecord;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Calls people for an incident: by a page of its own, or by the one that calls them already. */
@ApplicationScoped
class IncidentCalls {

    @Inject
    PageStarter starter;

    @Inject
    EscalationPolicies policies;

    @Inject
    PageFacts facts;

    @Inject
    PageStory story;

    /** @param open the open pages of the incident, locked */
    Uni<Void> make(
            List<IncidentCall> wanted,
            List<Page> open,
            IncidentRecord incident,
            Urgency urgency,
            Instant at,
            Instigator by) {
        return Multi.createFrom()
                .iterable(wanted)
                .onItem()
                .transformToUniAndConcatenate(call -> open.stream()
                        .filter(page -> page.hasCalledBy(call.policy(), urgency))
                        .findFirst()
                        .map(page -> cover(page, call, incident, by))
                        .orElseGet(() -> start(call, incident, urgency, at, by)))
                .collect()
                .last();
    }

    private Uni<Void> cover(Page page, IncidentCall call, IncidentRecord incident, Instigator by) {
        String why = incident.number() + " calls by " + call.policy().name() + ", which this page does already";
        page.offer(call.roles());
        return story.tell(page, "No second page" + asked(call), why, Ref.to(PageSubject.INCIDENT, incident.id()))
                .chain(() -> call.roles().isEmpty()
                        ? Uni.createFrom().voidItem()
                        : facts.joined(page, List.of(PageSubject.incident(page.id, incident)), why, by));
    }

    private Uni<Void> start(IncidentCall call, IncidentRecord incident, Urgency urgency, Instant at, Instigator by) {
        String why = incident.number() + " calls for help" + asked(call) + ". " + call.why();
        return policies.catchAll()
                .map(catchAll -> new CallForHelp(
                        Ids.next(),
                        title(incident),
                        message(call, incident),
                        urgency,
                        call.serviceId(),
                        EscalationPath.of(call.policy(), catchAll),
                        at,
                        false,
                        call.roles()))
                .chain(help -> starter.start(help, List.of(PageSubject.incident(help.pageId(), incident)), why, by))
                .replaceWithVoid();
    }

    private static String title(IncidentRecord incident) {
        return (incident.drill() ? "Drill: " : "") + incident.number() + " " + incident.title();
    }

    private static String asked(IncidentCall call) {
        return call.roles().isEmpty() ? "" : ", as " + String.join(" and ", call.roles());
    }

    /** Null when there is no more to say than the title does. */
    private static String message(IncidentCall call, IncidentRecord incident) {
        var severity = Stream.ofNullable(incident.severity());
        var role = call.roles().stream().limit(1).map(first -> "Acknowledging takes the role " + first + ".");
        String lines = Stream.concat(severity, role).collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lines;
    }
}
