package dev.muster.oncall.paging;

import dev.muster.oncall.contact.Urgency;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is needed to start a page.
 *
 * @param message more than the title says; may be null
 * @param serviceId what it concerns; may be null
 * @param acceptedAt when the event behind it was accepted, from where the delay until somebody is told is measured
 * @param drill a try-out, which wakes nobody but those it names and ends by itself
 * @param roles which roles of an incident it offers, the one that a plain acknowledgement takes first
 */
record CallForHelp(
        UUID pageId,
        String title,
        String message,
        Urgency urgency,
        UUID serviceId,
        EscalationPath path,
        Instant acceptedAt,
        boolean drill,
        List<String> roles) {

    CallForHelp {
        roles = List.copyOf(roles);
    }
}
