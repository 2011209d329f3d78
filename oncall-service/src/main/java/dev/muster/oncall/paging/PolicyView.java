package dev.muster.oncall.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.muster.oncall.escalation.PolicySnapshot;
import java.util.UUID;

/** The policy that calls; without id and version where a person, team or schedule was called directly. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PolicyView(UUID id, String name, Integer version) {

    static PolicyView of(PolicySnapshot policy) {
        return new PolicyView(policy.id(), policy.name(), policy.id() == null ? null : policy.version());
    }
}
