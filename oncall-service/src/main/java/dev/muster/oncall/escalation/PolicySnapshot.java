package dev.muster.oncall.escalation;

import java.util.List;
import java.util.UUID;

/** A policy as it was at one version. A page keeps it, so that an edit changes the next page and never one under way. */
public record PolicySnapshot(UUID id, String name, int version, List<Level> levels, int repeat) {

    public PolicySnapshot {
        levels = List.copyOf(levels);
    }

    /** Whether both are the same policy, in whichever version, or the same direct call. */
    public boolean callsTheSame(PolicySnapshot other) {
        return id == null ? other.id == null && levels.equals(other.levels) : id.equals(other.id);
    }
}
