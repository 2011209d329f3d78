package dev.muster.oncall.contact;

import dev.muster.chassis.problem.Problems;
import dev.muster.oncall.channel.ContactKind;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ContactMethodRepository implements PanacheRepositoryBase<ContactMethod, UUID> {

    /** Oldest first: the order in which a person added them. */
    Uni<List<ContactMethod>> of(UUID personId) {
        return list("personId = ?1 order by createdAt, id", personId);
    }

    Uni<ContactMethod> find(UUID personId, ContactKind kind, String address) {
        return find("personId = ?1 and kind = ?2 and address = ?3", personId, kind, address)
                .firstResult();
    }

    /** Locked for the rest of the transaction. Somebody else's counts as not there. */
    Uni<ContactMethod> require(UUID personId, UUID id) {
        return find("id = ?1 and personId = ?2", id, personId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("contact method", id));
    }
}
