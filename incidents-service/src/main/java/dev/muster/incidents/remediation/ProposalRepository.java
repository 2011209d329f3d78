package dev.muster.incidents.remediation;

import dev.muster.chassis.problem.Problems;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ProposalRepository implements PanacheRepositoryBase<Proposal, UUID> {

    Uni<Proposal> require(UUID incidentId, UUID id) {
        return find("incidentId = ?1 and id = ?2", incidentId, id)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("proposal", id));
    }

    Uni<List<Proposal>> of(UUID incidentId) {
        return list("incidentId = ?1 order by id", incidentId);
    }
}
