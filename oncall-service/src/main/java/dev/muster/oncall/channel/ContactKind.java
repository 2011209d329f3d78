package dev.muster.oncall.channel;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** The ways Muster can reach a person. Everybody has an inbox; the others are addresses a person adds and verifies. */
public enum ContactKind {
    @JsonProperty("email")
    EMAIL,
    @JsonProperty("webhook")
    WEBHOOK,
    @JsonProperty("inbox")
    INBOX;

    /** The name used in JSON, messages, metrics and logs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
