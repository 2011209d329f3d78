package dev.muster.incidents.playbook;

import dev.muster.incidents.plan.Severity;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For which incidents a playbook is meant: all criteria that are given must hold. Without any it is for none. */
record PlaybookMatch(
        @Schema(description = "One of these services is affected")
        List<UUID> serviceIds,

        @Schema(description = "It has one of these severities")
        List<Severity> severities,

        @Schema(description = "Its alerts carry all of these labels")
        Map<String, String> labels) {

    static final PlaybookMatch NOTHING = new PlaybookMatch(null, null, null);

    PlaybookMatch {
        serviceIds = serviceIds == null ? List.of() : List.copyOf(serviceIds);
        severities = severities == null ? List.of() : List.copyOf(severities);
        labels = labels == null ? Map.of() : Map.copyOf(labels);
    }

    /** @param severity null in triage */
    boolean fits(Collection<UUID> affected, Severity severity, Map<String, String> carried) {
        return !isEmpty()
                && (serviceIds.isEmpty() || covers(affected))
                && (severities.isEmpty() || severity != null && severities.contains(severity))
                && carried.entrySet().containsAll(labels.entrySet());
    }

    boolean covers(Collection<UUID> affected) {
        return serviceIds.stream().anyMatch(affected::contains);
    }

    private boolean isEmpty() {
        return serviceIds.isEmpty() && severities.isEmpty() && labels.isEmpty();
    }
}
