package dev.muster.incidents.mobilise;

import dev.muster.chassis.messaging.IncomingMessage;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One thing we were told of a page that calls for an incident. Never changed. */
@Entity
class PageTold {

    @Id
    UUID id;

    UUID incidentId;
    UUID pageId;
    String type;
    Instant at;
    UUID personId;
    String channel;
    String role;
    int level;
    UUID policyId;
    Instant acceptedAt;
    Instant handedOverAt;

    protected PageTold() {}

    static PageTold of(UUID id, UUID incidentId, PageMoved page, IncomingMessage message) {
        var told = new PageTold();
        told.id = id;
        told.incidentId = incidentId;
        told.pageId = page.pageId();
        told.type = message.type();
        told.at = message.at();
        told.personId = page.personId();
        told.channel = page.channel();
        told.role = page.role();
        told.level = page.level();
        told.policyId = page.policy() == null ? null : page.policy().id();
        told.acceptedAt = page.acceptedAt();
        told.handedOverAt = page.handedOverAt();
        return told;
    }
}
