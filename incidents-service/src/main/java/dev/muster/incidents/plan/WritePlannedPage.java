package dev.muster.incidents.plan;

import dev.muster.chassis.problem.Faults;
import dev.muster.incidents.catalog.Directory;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record WritePlannedPage(
        @Schema(
                nullable = true,
                enumeration = {"commander", "deputy", "communications"},
                examples = "commander")
        String role,

        @Schema(required = true) UUID policyId) {

    /** Null where it is missing. */
    static PlannedPage read(WritePlannedPage wanted, Directory directory, Faults faults) {
        if (wanted == null) {
            faults.add("Required");
            return null;
        }
        if (directory.policy(wanted.policyId).isEmpty()) {
            faults.at("policyId").add("There is no policy of this id");
        }
        var role = wanted.role == null ? null : WritePlannedRole.role(wanted.role, faults.at("role"));
        return new PlannedPage(role, wanted.policyId);
    }
}
