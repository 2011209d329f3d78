package dev.muster.incidents.command;

import dev.muster.incidents.crew.IncidentRole;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = "{\"role\":\"expert\"}")
record JoinIncident(
        @Schema(nullable = true, description = "Without one, the caller")
        UUID personId,

        @Schema(
                nullable = true,
                enumeration = {"expert", "responder"},
                defaultValue = "responder")
        String role) {

    IncidentRole wanted() {
        return role == null
                ? IncidentRole.RESPONDER
                : IncidentRole.of(role).filter(read -> !read.isSingle()).orElseThrow(CommandProblems::unknownRole);
    }
}
