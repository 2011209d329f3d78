package dev.muster.incidents.plan;

import dev.muster.chassis.problem.Faults;
import dev.muster.incidents.crew.IncidentRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record WritePlannedRole(
        @Schema(
                required = true,
                enumeration = {"commander", "deputy", "scribe", "communications"})
        String role,

        @Schema(required = true, description = "PT1M to P1D", examples = "PT5M")
        String within) {

    /** Null where it is missing. */
    static PlannedRole read(WritePlannedRole wanted, Faults faults) {
        if (wanted == null) {
            faults.add("Required");
            return null;
        }
        return new PlannedRole(
                role(wanted.role, faults.at("role")), Times.read(wanted.within, Times.A_DAY, faults.at("within")));
    }

    static IncidentRole role(String word, Faults faults) {
        var role = word == null
                ? null
                : IncidentRole.of(word).filter(IncidentRole::isSingle).orElse(null);
        if (role == null) {
            faults.add("Must be commander, deputy, scribe or communications");
        }
        return role;
    }
}
