package dev.muster.incidents.command;

import dev.muster.incidents.catalog.Directory;
import dev.muster.incidents.crew.CrewChange;
import dev.muster.incidents.crew.IncidentRole;
import dev.muster.incidents.incident.Facts;
import dev.muster.incidents.incident.IncidentEvent;
import dev.muster.incidents.incident.IncidentEvent.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Puts changes of the crew into words. */
@ApplicationScoped
class CrewEvents {

    private final Directory directory;

    CrewEvents(Directory directory) {
        this.directory = directory;
    }

    /** @param reason null where none is needed */
    IncidentEvent of(CrewChange change, String reason) {
        var words = words(change);
        return new IncidentEvent(
                kind(change),
                reason == null ? words : words + ": " + reason,
                Facts.of(
                        "change",
                        word(change.kind()),
                        "role",
                        change.role() == null ? null : change.role().word(),
                        "personId",
                        change.personId(),
                        "formerId",
                        change.formerId(),
                        "reason",
                        reason));
    }

    private static Kind kind(CrewChange change) {
        if (change.changesCommander()) {
            return Kind.COMMANDER_CHANGED;
        }
        return switch (change.kind()) {
            case JOINED, LEFT -> Kind.PARTICIPANTS_CHANGED;
            case TAKEN, APPOINTED, OFFERED, HANDED_OVER, COMMANDER_ASKED, TAKEN_OVER, RELIEVED -> Kind.ROLE_CHANGED;
        };
    }

    private String words(CrewChange change) {
        var who = name(change.personId());
        var former = name(change.formerId());
        return switch (change.kind()) {
            case TAKEN -> who + " took command";
            case APPOINTED -> who + " was appointed " + role(change.role());
            case OFFERED -> former + " offers " + who + " to be " + role(change.role());
            case HANDED_OVER -> former + " handed over to " + who + ", who is now " + role(change.role());
            case COMMANDER_ASKED -> who + " is asked: are you there?";
            case TAKEN_OVER -> who + " took command from " + former + ", who did not answer";
            case RELIEVED ->
                change.personId() == null
                        ? former + " was relieved of command; nobody commands"
                        : former + " was relieved of command; " + who + " commands";
            case JOINED -> who + " joined as " + role(change.role());
            case LEFT -> who + " left";
        };
    }

    private String name(UUID personId) {
        return personId == null ? "nobody" : directory.nameOf(personId);
    }

    private static String role(IncidentRole role) {
        return role.word();
    }

    private static String word(CrewChange.Kind kind) {
        return switch (kind) {
            case TAKEN -> "taken";
            case APPOINTED -> "appointed";
            case OFFERED -> "offered";
            case HANDED_OVER -> "handedOver";
            case COMMANDER_ASKED -> "commanderAsked";
            case TAKEN_OVER -> "takenOver";
            case RELIEVED -> "relieved";
            case JOINED -> "joined";
            case LEFT -> "left";
        };
    }
}
