package dev.muster.postmortem.response;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a response is judged by. */
public enum Aspect {
    SPEED,
    PEOPLE,
    ALERTS,
    INSTRUMENTATION,
    COMMUNICATION;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Aspect> of(String word) {
        return Arrays.stream(values())
                .filter(aspect -> aspect.word().equals(word))
                .findFirst();
    }
}
