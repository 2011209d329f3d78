package dev.muster.postmortem.action;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an action is good for, next time. */
public enum ActionKind {
    @JsonProperty("prevent")
    PREVENT,
    @JsonProperty("detect")
    DETECT,
    @JsonProperty("mitigate")
    MITIGATE,
    @JsonProperty("process")
    PROCESS
}
