package dev.muster.alerts.disposition;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What becomes of an alert: somebody is paged, it is only recorded, muted, or part of a problem already under way. */
public enum FateOutcome {
    PAGED,
    RECORDED,
    SUPPRESSED,
    JOINED;

    private final String word = name().toLowerCase(Locale.ROOT);

    @JsonValue
    public String word() {
        return word;
    }
}
