package dev.muster.incidents.update;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.muster.chassis.storage.JsonColumn;
import dev.muster.incidents.plan.Reader;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What was told of an incident, when and by whom. Never changed: the next one says what is different. */
@Entity
class StatusUpdate {

    @Id
    UUID id;

    UUID incidentId;

    @Embedded
    SevenFields says;

    @Convert(converter = AudienceColumn.class)
    List<Reader> audience;

    UUID sentBy;
    Instant sentAt;

    /** By when it had to be sent; null where none was due. */
    Instant dueAt;

    int receivers;

    protected StatusUpdate() {}

    StatusUpdate(UUID id, UUID incidentId, SevenFields says, List<Reader> audience, UUID by, Instant at, Instant due) {
        this.id = id;
        this.incidentId = incidentId;
        this.says = says;
        this.audience = List.copyOf(audience);
        this.sentBy = by;
        this.sentAt = at;
        this.dueAt = due;
    }

    void wentTo(int addresses) {
        receivers = addresses;
    }

    @Converter
    static class AudienceColumn extends JsonColumn<List<Reader>> {

        AudienceColumn() {
            super(new TypeReference<>() {});
        }
    }
}
