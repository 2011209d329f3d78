package dev.muster.console.improvement;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The services that own something a review may want changed. */
public enum Owner {
    ALERTS("Improvements of rules"),
    ONCALL("Improvements of schedules and policies"),
    INCIDENTS("Improvements of playbooks and the plan");

    private final String theirs;

    Owner(String theirs) {
        this.theirs = theirs;
    }

    /** As addresses name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The beginning of the sentence that they are not known just now. */
    public String theirsAre() {
        return theirs + " are";
    }

    static Optional<Owner> of(String word) {
        return Stream.of(values()).filter(owner -> owner.word().equals(word)).findFirst();
    }
}
