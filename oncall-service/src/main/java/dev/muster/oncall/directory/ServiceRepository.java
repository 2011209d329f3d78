package dev.muster.oncall.directory;

import dev.muster.chassis.problem.Problems;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ServiceRepository implements PanacheRepositoryBase<Service, UUID> {

    Uni<Service> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> Problems.notFound("service", id));
    }

    Uni<List<Service>> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? Uni.createFrom().item(List.of()) : list("id in ?1 order by nameKey", ids);
    }

    /** The services that need this one, by name. */
    Uni<List<Service>> dependentsOf(UUID id) {
        return list("?1 member of dependsOn order by nameKey", id);
    }

    Uni<List<Service>> ownedBy(UUID teamId) {
        return list("teamId = ?1 order by nameKey", teamId);
    }

    Uni<List<Service>> withPolicy(UUID policyId) {
        return list("escalationPolicyId = ?1 order by nameKey", policyId);
    }

    Uni<Long> countNamed(String name, UUID except) {
        return count("nameKey = ?1 and id <> ?2", Names.key(name), except);
    }

    /** Every one, locked until the transaction ends. */
    Uni<List<Service>> lockAll() {
        return find("order by id").withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }
}
