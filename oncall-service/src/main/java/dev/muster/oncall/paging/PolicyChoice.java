package dev.muster.oncall.paging;

import dev.muster.oncall.directory.Directory;
import dev.muster.oncall.directory.ServiceRecord;
import dev.muster.oncall.escalation.EscalationPolicies;
import dev.muster.oncall.escalation.PolicySnapshot;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Decides by which policy a page goes. There always is one: what was asked for and is gone must not mean silence. */
@ApplicationScoped
class PolicyChoice {

    @Inject
    EscalationPolicies policies;

    @Inject
    Directory directory;

    /** The policy as it is now, and why just this one. */
    record Chosen(PolicySnapshot policy, String why) {}

    /** @param policyId asked for by name, or null
     *  @param serviceId what the trouble concerns, or null */
    Uni<Chosen> of(UUID policyId, UUID serviceId) {
        return find(policyId).chain(named -> named.map(policy -> chosen(policy, "Asked for by name"))
                .orElseGet(() -> ofService(serviceId)));
    }

    private Uni<Chosen> ofService(UUID serviceId) {
        if (serviceId == null) {
            return catchAll("No service and no policy was named");
        }
        return directory.service(serviceId).chain(service -> service.map(this::ofService)
                .orElseGet(() -> catchAll("The service is not in the catalog")));
    }

    private Uni<Chosen> ofService(ServiceRecord service) {
        return find(service.escalationPolicyId())
                .chain(own -> own.map(policy -> chosen(policy, "Policy of the service " + service.name()))
                        .orElseGet(() -> catchAll("The service " + service.name() + " has no policy")));
    }

    Uni<Chosen> catchAll(String why) {
        return policies.catchAll().map(policy -> new Chosen(policy, why));
    }

    private Uni<Optional<PolicySnapshot>> find(UUID policyId) {
        return policyId == null ? Uni.createFrom().item(Optional.empty()) : policies.snapshot(policyId);
    }

    private static Uni<Chosen> chosen(PolicySnapshot policy, String why) {
        return Uni.createFrom().item(new Chosen(policy, why));
    }
}
