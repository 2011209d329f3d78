package dev.muster.oncall.directory;

import dev.muster.chassis.paging.QueryValues;
import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.token.Role;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which people are asked for. Erased people never are. */
public class PersonSearch {

    @QueryParam("q")
    @Parameter(description = "Part of the name or e-mail address")
    String text;

    @QueryParam("role")
    @Parameter(schema = @Schema(implementation = Role.class))
    String role;

    @QueryParam("active")
    @Parameter(schema = @Schema(type = SchemaType.BOOLEAN))
    String active;

    @QueryParam("teamId")
    @Parameter(description = "Members and managers of this team", schema = @Schema(implementation = UUID.class))
    String teamId;

    ByName people() {
        return new ByName()
                .matching(text, "nameKey", "email")
                .where("erased = :erased", "erased", false)
                .where("role = :role", "role", wantedRole())
                .where("active = :active", "active", active == null ? null : Boolean.valueOf(active))
                .where(
                        "id in (select member from Team t join t.memberIds member where t.id = :teamId"
                                + " union select manager from Team t join t.managerIds manager where t.id = :teamId)",
                        "teamId",
                        QueryValues.id("teamId", teamId).orElse(null));
    }

    private Role wantedRole() {
        return role == null
                ? null
                : Role.of(role)
                        .orElseThrow(() -> Problems.unreadable("role", "Must be stakeholder, responder or admin"));
    }
}
