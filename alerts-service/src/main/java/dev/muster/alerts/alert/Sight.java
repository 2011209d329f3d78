package dev.muster.alerts.alert;

import dev.muster.alerts.incident.IncidentCopy;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Which incidents somebody who reads alerts may see.
 *
 * @param reader the person
 * @param known the incidents of those alerts, by id
 */
record Sight(UUID reader, Map<UUID, IncidentCopy> known) {

    /** Null where the reader must not learn of it. */
    UUID of(UUID incident) {
        return incident != null
                        && known.containsKey(incident)
                        && known.get(incident).isHiddenFrom(reader)
                ? null
                : incident;
    }

    /** Empty also where we have not been told of it yet. */
    Optional<IncidentCopy> copy(UUID incident) {
        return Optional.ofNullable(of(incident)).map(known::get);
    }
}
