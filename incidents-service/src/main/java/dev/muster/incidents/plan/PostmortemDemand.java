package dev.muster.incidents.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a postmortem is written. */
public enum PostmortemDemand {
    REQUIRED,
    OPTIONAL,
    NONE;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<PostmortemDemand> of(String word) {
        return Arrays.stream(values())
                .filter(demand -> demand.word().equals(word))
                .findFirst();
    }
}
