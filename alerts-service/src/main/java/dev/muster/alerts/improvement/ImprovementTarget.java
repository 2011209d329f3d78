package dev.muster.alerts.improvement;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What of ours an improvement is about. */
enum ImprovementTarget {
    RULE,

    /** When something alerts at all: ours where a rule says it, else set at the sender and only noted here. */
    THRESHOLD;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for what is another service's. */
    static Optional<ImprovementTarget> of(String word) {
        return Arrays.stream(values())
                .filter(target -> target.word().equals(word))
                .findFirst();
    }
}
