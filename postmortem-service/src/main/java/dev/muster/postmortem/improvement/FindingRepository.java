package dev.muster.postmortem.improvement;

import dev.muster.chassis.problem.Problems;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class FindingRepository implements PanacheRepositoryBase<Finding, UUID> {

    Uni<Finding> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> Problems.notFound("finding", id));
    }
}
