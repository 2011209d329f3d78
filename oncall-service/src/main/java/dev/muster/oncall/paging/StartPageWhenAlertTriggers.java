package dev.muster.oncall.paging;

import dev.muster.chassis.messaging.IncomingMessage;
import dev.muster.chassis.messaging.Reaction;
import dev.muster.chassis.time.Ids;
import dev.muster.oncall.escalation.EscalationPolicies;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An alert calls for somebody: a page starts, or the one that its group already has takes it in. */
@ApplicationScoped
class StartPageWhenAlertTriggers implements Reaction {

    @Inject
    PageSubjectRepository subjects;

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
        if (!alert.callsSomebody()) {
            return Uni.createFrom().voidItem();
        }
        return subjects.live(PageSubject.ALERT_GROUP, alert.groupId()).chain(live -> {
            if (live == null) {
                return start(alert, Instigator.of(message));
            }
            live.joinedBy(alert.alertId());
            return Uni.createFrom().voidItem();
        });
    }

    private Uni<Void> start(AlertTriggered alert, Instigator by) {
        return choice.of(alert.policyId(), alert.serviceId())
                .chain(chosen -> policies.catchAll()
                        .map(catchAll -> call(alert, EscalationPath.of(chosen.policy(), catchAll)))
                        .chain(call -> starter.start(call, Optional.of(subject(call, alert)), chosen.why(), by)))
                .chain(page -> tellFate(page, alert));
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
                false);
    }

    private static PageSubject subject(CallForHelp call, AlertTriggered alert) {
        return PageSubject.of(
                Ids.next(),
                call.pageId(),
                PageSubject.ALERT_GROUP,
                alert.groupId(),
                "/alerts/" + alert.alertId(),
                List.of(alert.alertId()));
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
