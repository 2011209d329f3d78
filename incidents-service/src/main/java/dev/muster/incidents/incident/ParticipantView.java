package dev.muster.incidents.incident;

import dev.muster.incidents.crew.IncidentRole;
import dev.muster.incidents.crew.Participant;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Participant")
record ParticipantView(UUID personId, IncidentRole role, Instant joinedAt) {

    static ParticipantView of(Participant participant) {
        return new ParticipantView(participant.personId(), participant.role(), participant.joinedAt());
    }
}
