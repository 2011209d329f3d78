package dev.muster.oncall.contact;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How fast somebody must look: high calls until someone acts, low tells once. */
public enum Urgency {
    @JsonProperty("high")
    HIGH,
    @JsonProperty("low")
    LOW;

    /** The name used in JSON, messages and texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
