package dev.muster.postmortem.postmortem;

import dev.muster.postmortem.facts.Incident;
import dev.muster.postmortem.facts.Surroundings;
import dev.muster.postmortem.incident.IncidentRecord;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/** What another feature adds to each postmortem. Both run in the transaction of the change. */
public interface PostmortemPart {

    /** The record of the incident was taken over, for the first time or again. */
    Uni<Void> recordTaken(UUID postmortemId, Incident incident, IncidentRecord record, Surroundings around);

    /** What must still be said before it can be published; empty when nothing is missing. */
    Uni<List<String>> missing(UUID postmortemId);
}
