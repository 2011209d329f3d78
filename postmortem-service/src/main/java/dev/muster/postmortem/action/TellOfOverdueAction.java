package dev.muster.postmortem.action;

import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.messaging.Fact;
import dev.muster.chassis.messaging.Outbox;
import dev.muster.chassis.timer.Timer;
import dev.muster.chassis.timer.TimerHandler;
import dev.muster.postmortem.catalog.Catalog;
import dev.muster.postmortem.facts.Incident;
import dev.muster.postmortem.facts.Incidents;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The due day of an open action is over: others hear of it, and so do those who manage its owner. */
@ApplicationScoped
class TellOfOverdueAction implements TimerHandler {

    private final ActionRepository actions;
    private final ActionLetters letters;
    private final Incidents incidents;
    private final Catalog catalog;
    private final Outbox outbox;

    TellOfOverdueAction(
            ActionRepository actions, ActionLetters letters, Incidents incidents, Catalog catalog, Outbox outbox) {
        this.actions = actions;
        this.letters = letters;
        this.incidents = incidents;
        this.catalog = catalog;
        this.outbox = outbox;
    }

    @Override
    public String kind() {
        return ActionTimers.OVERDUE;
    }

    @Override
    public Uni<Void> fire(Timer timer) {
        return actions.findById(UUID.fromString(timer.subject()))
                .chain(action -> action.isOpen()
                        ? publish(action).chain(() -> tellManagers(action))
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> publish(ActionItem action) {
        var timer = new Actor("timer", ActionTimers.OVERDUE);
        Uni<Optional<Incident>> about =
                action.incidentId == null ? Uni.createFrom().item(Optional.empty()) : incidents.find(action.incidentId);
        return about.chain(incident ->
                outbox.publish(Fact.of("action.overdue", action.id, ActionOverdue.of(action, incident), timer)));
    }

    private Uni<Void> tellManagers(ActionItem action) {
        var managers = catalog.teams().stream()
                .filter(team -> team.has(action.ownerId))
                .flatMap(team -> team.managerIds().stream())
                .filter(manager -> !manager.equals(action.ownerId))
                .distinct()
                .toList();
        return Multi.createFrom()
                .iterable(managers)
                .onItem()
                .transformToUniAndConcatenate(manager -> letters.late(manager, action, catalog.nameOf(action.ownerId)))
                .collect()
                .last();
    }
}
