package dev.muster.incidents.incident;

import dev.muster.incidents.crew.Handover;
import dev.muster.incidents.crew.IncidentRole;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Handover")
public record HandoverView(UUID id, IncidentRole role, UUID fromPersonId, UUID toPersonId, Instant offeredAt) {

    static HandoverView of(Handover handover) {
        return new HandoverView(
                handover.id(), handover.role(), handover.fromPersonId(), handover.toPersonId(), handover.offeredAt());
    }
}
