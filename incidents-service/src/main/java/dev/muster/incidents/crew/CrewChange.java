package dev.muster.incidents.crew;

import java.util.UUID;

/**
 * A crew after one change.
 *
 * @param personId who gained a role, was offered it, was asked, has joined or has left; null where a role became vacant
 * @param formerId who held the role before; null where nobody did
 */
public record CrewChange(Crew after, Kind kind, IncidentRole role, UUID personId, UUID formerId) {

    public enum Kind {
        TAKEN,
        APPOINTED,
        OFFERED,
        HANDED_OVER,
        COMMANDER_ASKED,
        TAKEN_OVER,
        RELIEVED,
        JOINED,
        LEFT
    }

    /** Whether command is now in other hands, or in none. */
    public boolean changesCommander() {
        return role == IncidentRole.COMMANDER
                && switch (kind) {
                    case TAKEN, APPOINTED, HANDED_OVER, TAKEN_OVER, RELIEVED -> true;
                    case OFFERED, COMMANDER_ASKED, JOINED, LEFT -> false;
                };
    }
}
