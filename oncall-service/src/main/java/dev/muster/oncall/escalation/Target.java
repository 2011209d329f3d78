package dev.muster.oncall.escalation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a level calls: a person, whoever is on call by a schedule, or every member of a team. */
public record Target(Type type, UUID id) {

    @Schema(name = "TargetType")
    public enum Type {
        PERSON,
        SCHEDULE,
        TEAM;

        /** As written in JSON. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
