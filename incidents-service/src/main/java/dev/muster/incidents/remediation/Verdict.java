package dev.muster.incidents.remediation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What the commander decides on a proposal. */
public enum Verdict {
    @JsonProperty("approve")
    APPROVE,
    @JsonProperty("reject")
    REJECT,
    @JsonProperty("defer")
    DEFER;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
