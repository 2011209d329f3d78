package dev.muster.incidents.plan;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The organisation's incident response plan.
 *
 * @param levels one for each severity
 * @param services what differs for a service, by its id
 * @param takeOverAfter how long a commander may be silent after the deputy has asked
 */
public record ResponsePlan(
        Map<Severity, ResponseLevel> levels, Map<UUID, ServicePlan> services, Duration takeOverAfter) {

    public ResponsePlan {
        levels = Map.copyOf(levels);
        services = Map.copyOf(services);
    }

    public ResponseLevel level(Severity severity) {
        return levels.get(severity);
    }

    /** The first of the services that has a commander policy of its own decides. */
    public Optional<UUID> commanderPolicyOf(Collection<UUID> serviceIds) {
        return serviceIds.stream()
                .map(services::get)
                .filter(plan -> plan != null && plan.commanderPolicyId() != null)
                .map(ServicePlan::commanderPolicyId)
                .findFirst();
    }
}
