package dev.muster.oncall.paging;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a page stands. Only a person, or the end of the problem, ends one. */
enum PageStatus {
    @JsonProperty("triggered")
    TRIGGERED,
    @JsonProperty("acknowledged")
    ACKNOWLEDGED,
    /** Nobody answered, and nobody is left to call. It stays open and loud. */
    @JsonProperty("exhausted")
    EXHAUSTED,
    @JsonProperty("resolved")
    RESOLVED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<PageStatus> of(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word().equals(word))
                .findFirst();
    }
}
