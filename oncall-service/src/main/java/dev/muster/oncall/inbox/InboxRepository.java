package dev.muster.oncall.inbox;

import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.storage.NewestFirst;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class InboxRepository implements PanacheRepositoryBase<InboxItem, UUID> {

    /** Newest first, one row more than asked for. */
    Uni<List<InboxItem>> newest(UUID personId, boolean unreadOnly, PageParams params) {
        return new NewestFirst(unreadOnly ? "readAt is null" : "1 = 1")
                .and("personId = :person", "person", personId)
                .read(this, params);
    }

    Uni<InboxItem> require(UUID personId, UUID id) {
        return find("id = ?1 and personId = ?2", id, personId)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("inbox item", id));
    }
}
