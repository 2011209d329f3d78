package dev.muster.postmortem.postmortem;

import dev.muster.chassis.problem.Problems;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SectionRepository implements PanacheRepositoryBase<Section, UUID> {

    Uni<List<Section>> of(UUID postmortemId) {
        return list("postmortemId", postmortemId);
    }

    Uni<Section> require(UUID postmortemId, SectionName name) {
        return find("postmortemId = ?1 and name = ?2", postmortemId, name)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("section", name.word()));
    }

    /** The empty sections of a new postmortem. */
    Uni<Void> begin(UUID postmortemId) {
        return persist(Arrays.stream(SectionName.values()).map(name -> new Section(postmortemId, name)));
    }
}
