package dev.muster.oncall.contact;

import dev.muster.chassis.problem.Problems;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class NotificationRuleRepository implements PanacheRepositoryBase<NotificationRule, UUID> {

    Uni<List<NotificationRule>> of(UUID personId) {
        return list("personId = ?1 order by urgency", personId);
    }

    /** Somebody else's counts as not there. */
    Uni<NotificationRule> require(UUID personId, UUID id) {
        return find("id = ?1 and personId = ?2", id, personId)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("notification rule", id));
    }
}
