package dev.muster.oncall.escalation;

import java.util.List;
import java.util.UUID;

/**
 * A policy as wanted, with nothing wrong in it.
 *
 * @param reason why it is wanted so; null where nobody says
 */
record PolicyDraft(String name, UUID teamId, List<Level> levels, int repeat, String reason) {

    PolicyDraft {
        levels = List.copyOf(levels);
    }
}
