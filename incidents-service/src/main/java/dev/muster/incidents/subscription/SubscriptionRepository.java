package dev.muster.incidents.subscription;

import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.storage.NewestFirst;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SubscriptionRepository implements PanacheRepositoryBase<Subscription, UUID> {

    Uni<Subscription> require(UUID id) {
        return find("id = ?1 and endedAt is null", id)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("subscription", id));
    }

    Uni<List<Subscription>> present() {
        return list("endedAt is null order by id");
    }

    /** @param concerning only those of this person and those they made; null for all */
    Uni<List<Subscription>> page(UUID concerning, PageParams page) {
        return new NewestFirst("endedAt is null")
                .and("(personId = :person or subscribedBy = :person)", "person", concerning)
                .read(this, page);
    }

    Uni<Optional<Subscription>> byHash(String hash) {
        return find("unsubscribeHash", hash).firstResult().map(Optional::ofNullable);
    }
}
