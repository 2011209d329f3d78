package dev.muster.oncall.incident;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AlertPlaceRepository implements PanacheRepositoryBase<AlertPlace, UUID> {

    Uni<List<AlertPlace>> byIds(Collection<UUID> alertIds) {
        return alertIds.isEmpty() ? Uni.createFrom().item(List.of()) : list("alertId in ?1 order by alertId", alertIds);
    }

    Uni<List<AlertPlace>> othersOf(UUID incidentId, UUID alertId) {
        return list("incidentId = ?1 and alertId <> ?2", incidentId, alertId);
    }

    /** Locks the row, so that what comes second sees what came first. */
    Uni<AlertPlace> calls(UUID alertId, UUID groupId, String severity) {
        return getSession().chain(session -> session.createNativeQuery("""
                                insert into alert_place (alert_id, group_id, severity) values (:alert, :group, :severity)
                                on conflict (alert_id) do update
                                   set group_id = excluded.group_id, severity = excluded.severity
                                """)
                .setParameter("alert", alertId)
                .setParameter("group", groupId)
                .setParameter("severity", severity)
                .executeUpdate()
                .chain(() -> session.find(AlertPlace.class, alertId)));
    }

    /** Locks the rows in the order of their ids, so that what comes second sees what came first. */
    Uni<Void> partOf(UUID incidentId, Collection<UUID> alertIds) {
        return getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into alert_place (alert_id, incident_id)
                                select distinct alert, cast(:incident as uuid)
                                  from unnest(cast(:alerts as uuid[])) as alert order by alert
                                on conflict (alert_id) do update set incident_id = excluded.incident_id
                                """)
                        .setParameter("incident", incidentId)
                        .setParameter("alerts", alertIds.toArray(UUID[]::new))
                        .executeUpdate())
                .replaceWithVoid();
    }
}
