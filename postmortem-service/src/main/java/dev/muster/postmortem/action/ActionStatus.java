package dev.muster.postmortem.action;

import com.fasterxml.jackson.annotation.JsonProperty;

enum ActionStatus {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("done")
    DONE
}
