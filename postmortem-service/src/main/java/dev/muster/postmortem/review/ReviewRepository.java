package dev.muster.postmortem.review;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ReviewRepository implements PanacheRepositoryBase<Review, UUID> {

    Uni<Optional<Review>> of(UUID postmortemId) {
        return find("postmortemId", postmortemId).firstResult().map(Optional::ofNullable);
    }
}
