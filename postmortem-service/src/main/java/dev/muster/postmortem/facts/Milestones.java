package dev.muster.postmortem.facts;

import java.time.Instant;

/** When an incident came how far, as corrected by people; null where it did not, or nobody knows. */
public record Milestones(
        Instant impactStarted,
        Instant detected,
        Instant declared,
        Instant acknowledged,
        Instant assembled,
        Instant mitigated,
        Instant resolved) {

    public static final Milestones NONE = new Milestones(null, null, null, null, null, null, null);

    /** The start of the impact where it is known, else the declaration. */
    public Instant troubleBegan() {
        return impactStarted == null ? declared : impactStarted;
    }
}
