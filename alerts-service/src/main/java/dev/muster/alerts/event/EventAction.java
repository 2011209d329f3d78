package dev.muster.alerts.event;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/** What a sender asks for with one event. */
public enum EventAction {
    TRIGGER,
    ACKNOWLEDGE,
    RESOLVE;

    private final String word = name().toLowerCase(Locale.ROOT);

    @JsonValue
    public String word() {
        return word;
    }

    /** The action of that lower-case word; empty when there is none. */
    public static Optional<EventAction> of(String word) {
        for (EventAction action : values()) {
            if (action.word.equals(word)) {
                return Optional.of(action);
            }
        }
        return Optional.empty();
    }
}
