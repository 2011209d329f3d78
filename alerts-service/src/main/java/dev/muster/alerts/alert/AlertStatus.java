package dev.muster.alerts.alert;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/** Where an alert stands. Every status but resolved is open. */
public enum AlertStatus {
    TRIGGERED,
    ACKNOWLEDGED,
    RESOLVED,
    SUPPRESSED,
    SNOOZED;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The lower-case word used in JSON and in the database. */
    @JsonValue
    public String word() {
        return word;
    }

    /** The value of that lower-case word; empty when there is none. */
    public static Optional<AlertStatus> of(String word) {
        for (AlertStatus value : values()) {
            if (value.word.equals(word)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
