package dev.muster.postmortem.action;

import dev.muster.postmortem.facts.Incident;
import dev.muster.postmortem.facts.Incidents;
import dev.muster.postmortem.letter.Letter;
import dev.muster.postmortem.letter.Letters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What is written to people about an action. Of a restricted incident it says no more than that there is one. */
@ApplicationScoped
class ActionLetters {

    private final Letters letters;
    private final Incidents incidents;

    ActionLetters(Letters letters, Incidents incidents) {
        this.letters = letters;
        this.incidents = incidents;
    }

    Uni<Void> assigned(ActionItem action) {
        return write(action.ownerId, action, "is yours", "You are to see to it by " + action.dueOn + ".");
    }

    Uni<Void> reminder(ActionItem action) {
        return write(action.ownerId, action, "is due on " + action.dueOn, "It is due on " + action.dueOn + ".");
    }

    /** To somebody who manages the owner. */
    Uni<Void> late(UUID manager, ActionItem action, String owner) {
        return write(manager, action, "is late", owner + " was to see to it by " + action.dueOn + ".");
    }

    private Uni<Void> write(UUID person, ActionItem action, String headline, String body) {
        String number = ActionRepository.NUMBER.of(action.number);
        return restricted(action)
                .map(hidden -> hidden.map(Incident::openName).orElse(action.title))
                .chain(name -> letters.send(
                        person,
                        Letter.of(
                                number + " " + headline + ": " + name,
                                name + "\n\n" + body,
                                "/actions",
                                "action:" + action.id)));
    }

    private Uni<Optional<Incident>> restricted(ActionItem action) {
        return action.incidentId == null
                ? Uni.createFrom().item(Optional.empty())
                : incidents.find(action.incidentId).map(found -> found.filter(Incident::restricted));
    }
}
