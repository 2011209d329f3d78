package dev.muster.incidents.subscription;

import com.fasterxml.jackson.annotation.JsonProperty;

/** By what means somebody is told. */
enum Channel {
    @JsonProperty("email")
    EMAIL,
    @JsonProperty("webhook")
    WEBHOOK,
    @JsonProperty("chat")
    CHAT
}
