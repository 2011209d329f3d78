package dev.muster.postmortem.response;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an aspect of the response did. */
enum Verdict {
    @JsonProperty("good")
    GOOD,
    @JsonProperty("fair")
    FAIR,
    @JsonProperty("poor")
    POOR
}
