package dev.muster.oncall.incident;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The incidents as this service knows them. Joins the caller's transaction. */
@ApplicationScoped
public class Incidents {

    private final IncidentRepository repository;

    Incidents(IncidentRepository repository) {
        this.repository = repository;
    }

    /** Becomes as it was told, and is locked until the transaction ends. */
    Uni<IncidentRecord> keep(IncidentRecord told) {
        return repository
                .lock(told.id())
                .onItem()
                .ifNotNull()
                .invoke(known -> known.become(told))
                .onItem()
                .ifNull()
                .switchTo(() -> repository.persistAndFlush(Incident.of(told)))
                .map(Incident::record);
    }

    /** As known, locked until the transaction ends; what somebody says of one that is not known yet is kept. */
    public Uni<IncidentRecord> lockOr(IncidentRecord mentioned) {
        return repository
                .lock(mentioned.id())
                .onItem()
                .ifNull()
                .switchTo(() -> repository.persistAndFlush(Incident.of(mentioned)))
                .map(Incident::record);
    }

    public Uni<Optional<IncidentRecord>> find(UUID id) {
        return id == null
                ? Uni.createFrom().item(Optional.empty())
                : repository.findById(id).map(found -> Optional.ofNullable(found)
                        .map(Incident::record));
    }

    public Uni<List<IncidentRecord>> byIds(Collection<UUID> ids) {
        return repository.byIds(ids).map(Incidents::records);
    }

    /** Those under way that an alert on the service belongs to, the oldest first. */
    public Uni<List<IncidentRecord>> takingAlertsOf(UUID serviceId) {
        return serviceId == null
                ? Uni.createFrom().item(List.of())
                : repository.open().map(open -> records(open).stream()
                        .filter(incident -> incident.takesAlertsOf(serviceId))
                        .toList());
    }

    /** The restricted ones that the person is not let see. */
    public Uni<List<UUID>> hiddenFrom(UUID personId) {
        return repository.restricted().map(restricted -> records(restricted).stream()
                .filter(incident -> incident.isHiddenFrom(personId))
                .map(IncidentRecord::id)
                .toList());
    }

    private static List<IncidentRecord> records(List<Incident> found) {
        return found.stream().map(Incident::record).toList();
    }
}
