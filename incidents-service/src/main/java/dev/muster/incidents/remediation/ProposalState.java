package dev.muster.incidents.remediation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Where a proposal stands. */
public enum ProposalState {
    @JsonProperty("proposed")
    PROPOSED,
    @JsonProperty("approved")
    APPROVED,
    @JsonProperty("rejected")
    REJECTED,
    /** Put off by the commander; proposed again at its time. */
    @JsonProperty("deferred")
    DEFERRED,
    @JsonProperty("started")
    STARTED,
    @JsonProperty("done")
    DONE,
    /** Called off by the commander while it was under way. */
    @JsonProperty("halted")
    HALTED;

    /** Whether the mini-cycle goes on as long as there is such a proposal. */
    boolean keepsCycleOpen() {
        return this == PROPOSED || this == APPROVED || this == STARTED;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
