package dev.muster.alerts.condition;

import java.util.Optional;

/** Whether a condition holds for an event; a condition that failed does not hold and says what went wrong. */
public record Verdict(boolean holds, Optional<String> failure) {

    static final Verdict HOLDS = new Verdict(true, Optional.empty());
    static final Verdict HOLDS_NOT = new Verdict(false, Optional.empty());

    static Verdict failed(String message) {
        return new Verdict(false, Optional.of(message));
    }
}
