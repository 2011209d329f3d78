package dev.muster.alerts.change;

import dev.muster.chassis.time.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A change as it is kept; links and details as JSON. */
@Entity
class Change {

    @Id
    UUID id;

    UUID integrationId;
    UUID serviceId;
    String summary;
    String source;
    Instant at;
    Instant receivedAt;
    String links;
    String details;

    protected Change() {}

    Change(NewChange told, String linksJson) {
        this.id = Ids.next();
        this.integrationId = told.integrationId();
        this.serviceId = told.serviceId();
        this.summary = told.summary();
        this.source = told.source();
        this.at = told.at();
        this.receivedAt = told.receivedAt();
        this.links = linksJson;
        this.details = told.details() == null ? null : told.details().toString();
    }
}
