package dev.muster.alerts.alert;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/** How hard to try to reach somebody: high walks the policy, low notifies once, none only records. */
public enum Urgency {
    HIGH,
    LOW,
    NONE;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The lower-case word used in JSON and in the database. */
    @JsonValue
    public String word() {
        return word;
    }

    /** The value of that lower-case word; empty when there is none. */
    public static Optional<Urgency> of(String word) {
        for (Urgency value : values()) {
            if (value.word.equals(word)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
