package dev.muster.oncall.directory;

import dev.muster.chassis.problem.Problems;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class TeamRepository implements PanacheRepositoryBase<Team, UUID> {

    Uni<Team> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> Problems.notFound("team", id));
    }

    /** The teams a person manages or is a member of, and the built-in one, whose members are not stored; by name. */
    Uni<List<Team>> maybeOf(UUID personId) {
        return list("?1 member of managerIds or ?1 member of memberIds or builtIn = true order by nameKey", personId);
    }

    Uni<Long> countNamed(String name, UUID except) {
        return count("nameKey = ?1 and id <> ?2", Names.key(name), except);
    }

    /** Every one, locked until the transaction ends. */
    Uni<List<Team>> lockAll() {
        return find("order by id").withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }
}
