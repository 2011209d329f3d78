package dev.muster.incidents.update;

import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.storage.NewestFirst;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class UpdateRepository implements PanacheRepositoryBase<StatusUpdate, UUID> {

    Uni<StatusUpdate> require(UUID incidentId, UUID id) {
        return find("incidentId = ?1 and id = ?2", incidentId, id)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("update", id));
    }

    Uni<Optional<StatusUpdate>> last(UUID incidentId) {
        return find("incidentId = ?1 order by id desc", incidentId)
                .firstResult()
                .map(Optional::ofNullable);
    }

    Uni<List<StatusUpdate>> page(UUID incidentId, PageParams page) {
        return new NewestFirst("1 = 1")
                .and("incidentId = :incident", "incident", incidentId)
                .read(this, page);
    }

    Uni<List<StatusUpdate>> newest(UUID incidentId, int most) {
        return find("incidentId = ?1 order by id desc", incidentId)
                .page(0, most)
                .list();
    }

    Uni<List<StatusUpdate>> oldestFirst(UUID incidentId) {
        return list("incidentId = ?1 order by id", incidentId);
    }

    Uni<List<ClarityVerdict>> verdicts(List<UUID> updateIds) {
        return getSession().chain(session -> session.createSelectionQuery(
                        "from ClarityVerdict where updateId in :ids", ClarityVerdict.class)
                .setParameter("ids", updateIds)
                .getResultList());
    }

    Uni<Void> judge(UUID updateId, UUID personId, boolean clear, Instant at) {
        return getSession()
                .chain(session -> session.find(ClarityVerdict.class, new ClarityVerdict.Key(updateId, personId))
                        .chain(found -> {
                            var verdict = found == null ? new ClarityVerdict(updateId, personId) : found;
                            verdict.say(clear, at);
                            return session.persist(verdict).chain(session::flush);
                        }));
    }
}
