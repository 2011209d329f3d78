package dev.muster.postmortem.improvement;

import dev.muster.chassis.problem.Problems;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ImprovementRepository implements PanacheRepositoryBase<Improvement, UUID> {

    Uni<Improvement> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> Problems.notFound("improvement", id));
    }
}
