package dev.muster.postmortem.action;

import dev.muster.postmortem.facts.Incident;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What others are told of an action that was not done in time. */
record ActionOverdue(
        UUID actionItemId,
        String number,
        String title,
        UUID ownerId,
        LocalDate dueOn,
        UUID postmortemId,
        UUID incidentId,
        boolean restricted,
        Set<UUID> visibleTo) {

    static ActionOverdue of(ActionItem action, Optional<Incident> incident) {
        return new ActionOverdue(
                action.id,
                ActionRepository.NUMBER.of(action.number),
                action.title,
                action.ownerId,
                action.dueOn,
                action.postmortemId,
                action.incidentId,
                incident.map(Incident::restricted).orElse(false),
                incident.map(Incident::visibleTo).orElse(Set.of()));
    }
}
