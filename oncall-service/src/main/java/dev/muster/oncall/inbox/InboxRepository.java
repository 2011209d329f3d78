package dev.muster.oncall.inbox;

import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.problem.Problems;
import dev.muster.oncall.storage.NewestFirst;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class InboxRepository implements PanacheRepositoryBase<InboxItem, UUID> {

    /** Newest first, one row more than asked for. */
    Uni<List<InboxItem>> newest(UUID personId, boolean unreadOnly, PageParams params) {
        var filter = new StringBuilder("personId = :person");
        Map<String, Object> values = new HashMap<>(Map.of("person", personId));
        if (unreadOnly) {
            filter.append(" and readAt is null");
        }
        params.cursor().ifPresent(after -> {
            filter.append(" and (at < :at or (at = :at and id < :id))");
            values.put("at", NewestFirst.instant(after));
            values.put("id", after.id());
        });
        return find(filter + " order by at desc, id desc", values)
                .page(0, params.fetch())
                .list();
    }

    Uni<InboxItem> require(UUID personId, UUID id) {
        return find("id = ?1 and personId = ?2", id, personId)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("inbox item", id));
    }
}
