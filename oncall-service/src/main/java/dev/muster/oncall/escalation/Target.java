package dev.muster.oncall.escalation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/** Whom a level calls: a person, whoever is on call by a schedule, or every member of a team. */
public record Target(Type type, UUID id) {

    public enum Type {
        @JsonProperty("person")
        PERSON,
        @JsonProperty("schedule")
        SCHEDULE,
        @JsonProperty("team")
        TEAM
    }
}
