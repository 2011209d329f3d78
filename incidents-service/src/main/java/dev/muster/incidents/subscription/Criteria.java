package dev.muster.incidents.subscription;

import dev.muster.incidents.plan.Severity;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which incidents somebody wants to hear of: all that is given must hold, and without anything it is every one. */
record Criteria(
        @Schema(description = "One of these services is affected")
        List<UUID> serviceIds,

        @Schema(description = "A service of one of these teams is affected")
        List<UUID> teamIds,

        @Schema(description = "It is at least that bad: SEV2 means SEV1 and SEV2")
        Severity minSeverity,

        @Schema(description = "It is this one") UUID incidentId) {

    static final Criteria NONE = new Criteria(null, null, null, null);

    Criteria {
        serviceIds = serviceIds == null ? List.of() : List.copyOf(serviceIds);
        teamIds = teamIds == null ? List.of() : List.copyOf(teamIds);
    }

    /**
     * @param owners the teams of the affected services
     * @param severity null in triage, which no {@code minSeverity} includes
     */
    boolean fit(UUID incident, Collection<UUID> services, Collection<UUID> owners, Severity severity) {
        return (incidentId == null || incidentId.equals(incident))
                && (serviceIds.isEmpty() || serviceIds.stream().anyMatch(services::contains))
                && (teamIds.isEmpty() || teamIds.stream().anyMatch(owners::contains))
                && (minSeverity == null || severity != null && !minSeverity.isWorseThan(severity));
    }
}
