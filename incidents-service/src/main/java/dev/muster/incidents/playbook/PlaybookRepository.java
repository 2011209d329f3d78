package dev.muster.incidents.playbook;

import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.storage.NewestFirst;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PlaybookRepository implements PanacheRepositoryBase<Playbook, UUID> {

    /** A deleted one is not found. */
    Uni<Playbook> require(UUID id) {
        return live(id).map(found -> found.orElseThrow(() -> Problems.notFound("playbook", id)));
    }

    Uni<Optional<Playbook>> live(UUID id) {
        return find("id = ?1 and deletedAt is null", id).firstResult().map(Optional::ofNullable);
    }

    /** Locked until the transaction ends, so that what is told of it is told in order. */
    Uni<Playbook> lock(UUID id) {
        return find("id = ?1 and deletedAt is null", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("playbook", id));
    }

    Uni<List<Playbook>> page(String q, UUID teamId, PageParams page) {
        return new NewestFirst("deletedAt is null")
                .and(
                        "locate(:q, lower(says.name)) > 0",
                        "q",
                        q == null || q.isBlank() ? null : q.strip().toLowerCase(Locale.ROOT))
                .and("says.teamId = :teamId", "teamId", teamId)
                .read(this, page);
    }

    /** Playbooks are few, and read once per incident. */
    Uni<List<Playbook>> present() {
        return list("deletedAt is null order by id");
    }

    Uni<List<PlaybookVersion>> versions(UUID id) {
        return getSession().chain(session -> session.createSelectionQuery(
                        "from PlaybookVersion where playbookId = :id order by version desc", PlaybookVersion.class)
                .setParameter("id", id)
                .getResultList());
    }

    Uni<Void> keep(PlaybookVersion version) {
        return getSession().chain(session -> session.persist(version));
    }

    /** For what is told again: a change made meanwhile waits until this is told. */
    Uni<List<Playbook>> lockAll() {
        return find("order by id").withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }
}
