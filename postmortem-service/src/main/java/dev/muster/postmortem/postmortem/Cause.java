package dev.muster.postmortem.postmortem;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of thing brought an incident about: few words, so that those that come back are seen to. */
enum Cause {
    /** A new version, or a new feature switched on. */
    @JsonProperty("change")
    CHANGE,
    /** A wrong setting. */
    @JsonProperty("configuration")
    CONFIGURATION,
    /** More load than there was room for. */
    @JsonProperty("capacity")
    CAPACITY,
    /** Somebody else's service. */
    @JsonProperty("dependency")
    DEPENDENCY,
    /** A fault that had been there for longer. */
    @JsonProperty("defect")
    DEFECT,
    /** Machines, networks, power. */
    @JsonProperty("infrastructure")
    INFRASTRUCTURE,
    /** A certificate, a licence or a quota that ran out. */
    @JsonProperty("expiry")
    EXPIRY,
    /** What a person did by hand. */
    @JsonProperty("operation")
    OPERATION,
    /** An attack. */
    @JsonProperty("attack")
    ATTACK,
    @JsonProperty("unknown")
    UNKNOWN
}
