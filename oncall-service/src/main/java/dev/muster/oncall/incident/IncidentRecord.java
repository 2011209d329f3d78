package dev.muster.oncall.incident;

import java.util.List;
import java.util.UUID;

/**
 * An incident as paging knows it.
 *
 * @param number as people say it, such as INC-42
 * @param severity null while nobody has judged it
 * @param ended whether nobody works on it any more: resolved, closed, declined, or merged into another
 * @param drill a rehearsal
 * @param visibleTo who may see it where it is restricted
 * @param url where people look at it
 * @param commanderId who commands; null while nobody does
 */
public record IncidentRecord(
        UUID id,
        String number,
        String title,
        String severity,
        boolean ended,
        boolean drill,
        boolean restricted,
        List<UUID> serviceIds,
        List<UUID> visibleTo,
        String url,
        UUID commanderId) {

    public IncidentRecord {
        serviceIds = serviceIds == null ? List.of() : List.copyOf(serviceIds);
        visibleTo = visibleTo == null ? List.of() : List.copyOf(visibleTo);
    }

    /** Whether whoever was not paged for it must not learn of it. */
    public boolean isHiddenFrom(UUID personId) {
        return restricted && !visibleTo.contains(personId);
    }

    /** All that is said of a restricted incident where others may read it. */
    public String outsideName() {
        return "Restricted incident " + number;
    }

    /** A restricted incident and a rehearsal take in no alert that nobody put there. */
    boolean takesAlertsOf(UUID serviceId) {
        return !ended && !drill && !restricted && serviceIds.contains(serviceId);
    }
}
