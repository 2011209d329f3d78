package dev.muster.incidents.incident;

import dev.muster.incidents.crew.Holding;
import dev.muster.incidents.crew.IncidentRole;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "HeldRole")
record RoleView(IncidentRole role, UUID personId, Instant since) {

    static RoleView of(Holding holding) {
        return new RoleView(holding.role(), holding.personId(), holding.since());
    }
}
