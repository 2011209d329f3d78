package dev.muster.alerts.alert;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/** How bad the sender or a rule says it is, worst first. */
public enum Severity {
    CRITICAL,
    ERROR,
    WARNING,
    INFO;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The lower-case word used in JSON and in the database. */
    @JsonValue
    public String word() {
        return word;
    }

    /** The value of that lower-case word; empty when there is none. */
    public static Optional<Severity> of(String word) {
        for (Severity value : values()) {
            if (value.word.equals(word)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
