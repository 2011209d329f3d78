package dev.muster.incidents.incident;

import java.util.Arrays;
import java.util.Optional;

/** A point in the course of an incident by which its response is measured. */
public enum Milestone {
    IMPACT_STARTED("impactStarted"),
    DETECTED("detected"),
    DECLARED("declared"),
    /** The first human acknowledgement of any of its pages. */
    ACKNOWLEDGED("acknowledged"),
    /** All roles that its level names are filled. */
    ASSEMBLED("assembled"),
    /** The first time it was monitored. */
    MITIGATED("mitigated"),
    RESOLVED("resolved"),
    /** Of security incidents only. */
    CONTAINED("contained"),
    /** Of security incidents only. */
    ERADICATED("eradicated");

    private final String word;

    Milestone(String word) {
        this.word = word;
    }

    /** As written in JSON. */
    public String word() {
        return word;
    }

    boolean belongsTo(IncidentKind kind) {
        return kind == IncidentKind.SECURITY || this != CONTAINED && this != ERADICATED;
    }

    static Optional<Milestone> of(String word) {
        return Arrays.stream(values())
                .filter(milestone -> milestone.word.equals(word))
                .findFirst();
    }
}
