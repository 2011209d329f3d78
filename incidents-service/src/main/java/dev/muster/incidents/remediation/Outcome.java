package dev.muster.incidents.remediation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What came of an action that was carried out. */
public enum Outcome {
    @JsonProperty("worked")
    WORKED,
    @JsonProperty("partly")
    PARTLY,
    @JsonProperty("no")
    NO,
    @JsonProperty("worse")
    WORSE;

    public String phrase() {
        return switch (this) {
            case WORKED -> "it worked";
            case PARTLY -> "it helped in part";
            case NO -> "no effect";
            case WORSE -> "it made things worse";
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
