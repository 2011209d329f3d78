package dev.muster.incidents.remediation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How sure an expert is of a diagnosis. */
public enum Confidence {
    @JsonProperty("low")
    LOW,
    @JsonProperty("medium")
    MEDIUM,
    @JsonProperty("high")
    HIGH;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
