package dev.muster.incidents.playbook;

import dev.muster.chassis.problem.Problems;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PlaybookRunRepository implements PanacheRepositoryBase<PlaybookRun, UUID> {

    Uni<PlaybookRun> require(UUID incidentId, UUID id) {
        return find("incidentId = ?1 and id = ?2", incidentId, id)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("playbook run", id));
    }

    Uni<List<PlaybookRun>> of(UUID incidentId) {
        return list("incidentId = ?1 order by id", incidentId);
    }
}
