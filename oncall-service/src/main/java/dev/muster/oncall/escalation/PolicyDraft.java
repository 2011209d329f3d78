package dev.muster.oncall.escalation;

import java.util.List;
import java.util.UUID;

/** A policy as wanted, with nothing wrong in it. */
record PolicyDraft(String name, UUID teamId, List<Level> levels, int repeat) {

    PolicyDraft {
        levels = List.copyOf(levels);
    }
}
