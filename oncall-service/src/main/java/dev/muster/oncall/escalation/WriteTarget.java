package dev.muster.oncall.escalation;

import dev.muster.chassis.problem.Faults;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record WriteTarget(
        @Schema(
                required = true,
                enumeration = {"person", "schedule", "team"})
        String type,

        @Schema(required = true) UUID id) {

    /** Null where anything is wrong. */
    static Target read(WriteTarget wanted, Faults faults) {
        if (wanted == null) {
            faults.add("Required");
            return null;
        }
        if (wanted.id == null) {
            faults.at("id").add("Required");
        }
        if (wanted.kind() == null) {
            faults.at("type").add("Must be person, schedule or team");
        }
        return wanted.readable();
    }

    Target readable() {
        return id == null || kind() == null ? null : new Target(kind(), id);
    }

    private Target.Type kind() {
        return Arrays.stream(Target.Type.values())
                .filter(kind -> kind.word().equals(type))
                .findFirst()
                .orElse(null);
    }
}
