package dev.muster.incidents.crew;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody does in an incident. */
public enum IncidentRole {
    COMMANDER(true),
    DEPUTY(true),
    SCRIBE(true),
    COMMUNICATIONS(true),
    EXPERT(false),
    RESPONDER(false);

    private final boolean single;

    IncidentRole(boolean single) {
        this.single = single;
    }

    /** Whether one person holds it, rather than anybody who takes part. */
    public boolean isSingle() {
        return single;
    }

    /** As written in JSON. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<IncidentRole> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }
}
