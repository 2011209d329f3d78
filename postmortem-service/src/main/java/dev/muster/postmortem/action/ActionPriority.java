package dev.muster.postmortem.action;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What goes first. */
public enum ActionPriority {
    @JsonProperty("high")
    HIGH,
    @JsonProperty("medium")
    MEDIUM,
    @JsonProperty("low")
    LOW
}
