package dev.muster.incidents.mobilise;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.muster.incidents.crew.IncidentRole;
import java.util.Locale;
import java.util.UUID;

/**
 * Whom to call.
 *
 * @param role what they are asked to do; null for help
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CallTarget(IncidentRole role, Type type, UUID id) {

    public enum Type {
        POLICY,
        SERVICE,
        TEAM,
        SCHEDULE,
        PERSON;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static CallTarget person(UUID id) {
        return new CallTarget(null, Type.PERSON, id);
    }

    public static CallTarget service(UUID id) {
        return new CallTarget(null, Type.SERVICE, id);
    }

    static CallTarget policy(IncidentRole role, UUID id) {
        return new CallTarget(role, Type.POLICY, id);
    }
}
