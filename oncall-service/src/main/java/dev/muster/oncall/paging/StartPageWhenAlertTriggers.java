package dev.muster.oncall.paging;

import dev.muster.chassis.messaging.IncomingMessage;
import dev.muster.chassis.messaging.Reaction;
import dev.muster.chassis.time.Ids;
import dev.muster.oncall.escalation.EscalationPolicies;
import dev.muster.oncall.incident.AlertPlaces;
import dev.muster.oncall.paging.PolicyChoice.Chosen;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An alert calls for somebody: a page starts, unless somebody is called already for what it is part of. */
@ApplicationScoped
class StartPageWhenAlertTriggers implements Reaction {

    @Inject
    AlertPlaces places;

    @Inject
    AlertHomes homes;

    @Inject
    AlertJoins joins;

    @Inject
    PageStarter starter;

    @Inject
    PolicyChoice choice;

    @Inject
    EscalationPolicies policies;

    @Inject
    PageStory story;

    @Override
    public Set<String> types() {
        return Set.of("alert.triggered");
    }

    @Override
    public Uni<Void> on(IncomingMessage message) {
        var alert = message.as(AlertTriggered.class);
        return alert.callsSomebody()
                ? callFor(alert, Instigator.of(message))
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> callFor(AlertTriggered alert, Instigator by) {
        return places.calls(alert.alertId(), alert.groupId(), alert.severity())
                .chain(place -> choice.of(alert.policyId(), alert.serviceId())
                        .chain(chosen -> homes.of(alert, place, chosen.policy())
                                .invoke(home -> home.incident().ifPresent(incident -> place.joins(incident.id())))
                                .chain(home -> home.page()
                                        .map(page -> joins.join(alert, page, home, by))
                                        .orElseGet(() -> start(alert, home, chosen, by)))));
    }

    private Uni<Void> start(AlertTriggered alert, AlertHome home, Chosen chosen, Instigator by) {
        return policies.catchAll()
                .map(catchAll -> call(alert, EscalationPath.of(chosen.policy(), catchAll)))
                .chain(call -> starter.start(call, subjects(call, alert, home), chosen.why(), by))
                .call(page -> tellFate(page, alert))
                .chain(page -> home.incident().isEmpty()
                        ? Uni.createFrom().voidItem()
                        : story.tell(page, "About an incident, too", home.why(), (Ref) null));
    }

    private static CallForHelp call(AlertTriggered alert, EscalationPath path) {
        String message = alert.number() + ", " + alert.severity();
        return new CallForHelp(
                Ids.next(),
                alert.title(),
                message,
                alert.howUrgent(),
                alert.serviceId(),
                path,
                alert.acceptedAt(),
                false,
                List.of());
    }

    private static List<PageSubject> subjects(CallForHelp call, AlertTriggered alert, AlertHome home) {
        return Stream.concat(
                        Stream.of(PageSubject.group(call.pageId(), alert)),
                        home.incident().stream().map(incident -> PageSubject.incident(call.pageId(), incident)))
                .toList();
    }

    /** What was decided before the page came to be belongs to its story. */
    private Uni<Void> tellFate(Page page, AlertTriggered alert) {
        return Multi.createFrom()
                .iterable(alert.why())
                .onItem()
                .transformToUniAndConcatenate(step -> story.tell(
                        page,
                        step.at() == null ? alert.acceptedAt() : step.at(),
                        step.what(),
                        step.why(),
                        step.ref(),
                        null))
                .collect()
                .last();
    }
}
