package dev.muster.chassis.change;

import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.storage.NewestFirst;
import dev.muster.chassis.token.Caller;
import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Proposed changes as one person may see them: what is restricted does not exist for those it is not open to. */
@ApplicationScoped
class ChangeRepository implements PanacheRepositoryBase<ProposedChange, UUID> {

    private static final String VISIBLE = "(restricted = false or locate(:viewer, cast(visibleTo as string)) > 0)";

    /** Newest first, up to one more than the limit. */
    Uni<List<ProposedChange>> page(ChangeFilter filter, PageParams page, Caller by) {
        var visible = new NewestFirst("1 = 1").and(VISIBLE, "viewer", viewer(by));
        return filter.narrow(visible).read(this, page);
    }

    Uni<ProposedChange> require(UUID id, Caller by) {
        return found(id, visible(id, by));
    }

    /** Locks its row, so that it is decided about once. */
    Uni<ProposedChange> lock(UUID id, Caller by) {
        return found(id, visible(id, by).withLock(LockModeType.PESSIMISTIC_WRITE));
    }

    private PanacheQuery<ProposedChange> visible(UUID id, Caller by) {
        return find(VISIBLE + " and id = :id", Map.of("viewer", viewer(by), "id", id));
    }

    private static Uni<ProposedChange> found(UUID id, PanacheQuery<ProposedChange> query) {
        return query.firstResult().onItem().ifNull().failWith(() -> Problems.notFound("proposed change", id));
    }

    /** An API token stands for nobody here: what is restricted is for people themselves. */
    private static String viewer(Caller by) {
        return by.kind() == Caller.Kind.PERSON ? by.personId().toString() : "nobody";
    }
}
