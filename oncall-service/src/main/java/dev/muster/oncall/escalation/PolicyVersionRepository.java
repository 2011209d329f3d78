package dev.muster.oncall.escalation;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PolicyVersionRepository implements PanacheRepositoryBase<PolicyVersion, PolicyVersion.Key> {

    Uni<List<PolicyVersion>> newestFirst(UUID policyId) {
        return list("policyId = ?1 order by version desc", policyId);
    }
}
