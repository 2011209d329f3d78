package dev.muster.postmortem.improvement;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an improvement has come. */
enum ImprovementState {
    @JsonProperty("proposed")
    PROPOSED,
    /** Agreed to, but nothing was changed yet. */
    @JsonProperty("accepted")
    ACCEPTED,
    @JsonProperty("declined")
    DECLINED,
    @JsonProperty("applied")
    APPLIED
}
