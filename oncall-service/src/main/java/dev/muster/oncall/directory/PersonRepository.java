package dev.muster.oncall.directory;

import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.token.Role;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

    Uni<Long> countWithEmail(String email, UUID except) {
        return count("email = ?1 and id <> ?2", Names.key(email), except);
    }

    /** An erased person is not found. */
    Uni<Person> require(UUID id) {
        return find("id = ?1 and erased = false", id)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("person", id));
    }

    Uni<List<Person>> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? Uni.createFrom().item(List.of()) : list("id in ?1", ids);
    }

    Uni<Optional<Person>> byEmail(String email) {
        return find("email = ?1 and erased = false", Names.key(email))
                .firstResult()
                .map(Optional::ofNullable);
    }

    Uni<Set<UUID>> activeAdminIds() {
        return list("active = true and role = ?1", Role.ADMIN)
                .map(admins -> admins.stream().map(admin -> admin.id).collect(Collectors.toSet()));
    }

    /** Every one, locked until the transaction ends. */
    Uni<List<Person>> lockAll() {
        return find("order by id").withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }
}
