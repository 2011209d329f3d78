package dev.muster.oncall.incident;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Which alerts are part of which incident. The messages that tell it come from two services in any order: each locks
 * the places of its alerts first, before incidents and pages. Joins the caller's transaction.
 */
@ApplicationScoped
public class AlertPlaces {

    private final AlertPlaceRepository repository;

    AlertPlaces(AlertPlaceRepository repository) {
        this.repository = repository;
    }

    /** The alert calls for somebody. Answers where it belongs by what is known so far. */
    public Uni<AlertPlace> calls(UUID alertId, UUID groupId, String severity) {
        return repository.calls(alertId, groupId, severity);
    }

    public Uni<Void> partOf(UUID incidentId, Collection<UUID> alertIds) {
        return alertIds.isEmpty() ? Uni.createFrom().voidItem() : repository.partOf(incidentId, alertIds);
    }

    /** The groups of those alerts that have called somebody. */
    public Uni<List<UUID>> groupsOf(Collection<UUID> alertIds) {
        return repository.byIds(alertIds).map(places -> places.stream()
                .map(AlertPlace::groupId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    /** Whether no other alert of the incident that has called somebody was as severe. */
    public Uni<Boolean> isMostSevereOf(UUID incidentId, UUID alertId, String severity) {
        var itself = AlertSeverity.of(severity);
        return repository.othersOf(incidentId, alertId).map(others -> others.stream()
                .noneMatch(other -> other.howSevere().compareTo(itself) >= 0));
    }
}
