package dev.muster.incidents.ask;

import dev.muster.chassis.problem.Problems;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AskRepository implements PanacheRepositoryBase<Ask, UUID> {

    Uni<Ask> require(UUID incidentId, UUID id) {
        return find("incidentId = ?1 and id = ?2", incidentId, id)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("ask", id));
    }

    Uni<List<Ask>> newestFirst(UUID incidentId) {
        return list("incidentId = ?1 order by id desc", incidentId);
    }
}
