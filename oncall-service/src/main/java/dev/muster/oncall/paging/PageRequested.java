package dev.muster.oncall.paging;

import dev.muster.oncall.contact.Urgency;
import dev.muster.oncall.incident.IncidentRecord;
import java.util.List;
import java.util.UUID;

/**
 * What we read of an incident's request to call people.
 *
 * @param requestId the same request may come again in another message, and is met once
 * @param targets whom to call; nobody in particular where it is empty
 * @param alertIds the alerts it was declared for
 * @param again whether a page that somebody has answered does not count: nobody came of it
 * @param visibleTo who may see the incident where it is restricted
 */
record PageRequested(
        UUID requestId,
        About incident,
        List<Wanted> targets,
        List<UUID> alertIds,
        String urgency,
        boolean again,
        boolean restricted,
        List<UUID> visibleTo) {

    record About(UUID id, String number, String title, String severity, String url, boolean drill) {}

    /** @param role which role of the incident the called are asked to take; null for none */
    record Wanted(String role, Recipient.Type type, UUID id) {

        Recipient recipient() {
            return new Recipient(type, id);
        }
    }

    PageRequested {
        targets = targets == null ? List.of() : List.copyOf(targets);
        alertIds = alertIds == null ? List.of() : List.copyOf(alertIds);
    }

    /** What is not understood is taken for urgent. */
    Urgency howUrgent() {
        return "low".equals(urgency) ? Urgency.LOW : Urgency.HIGH;
    }

    /** The incident as far as the request tells of it. */
    IncidentRecord mentioned() {
        return new IncidentRecord(
                incident.id(),
                incident.number(),
                incident.title(),
                incident.severity(),
                false,
                incident.drill(),
                restricted,
                List.of(),
                visibleTo,
                incident.url(),
                null);
    }
}
