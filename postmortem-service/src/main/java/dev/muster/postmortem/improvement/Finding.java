package dev.muster.postmortem.improvement;

import dev.muster.chassis.time.Ids;
import dev.muster.postmortem.response.Aspect;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Something the response review brought to light. It is kept as it was written; improvements follow from it. */
@Entity
class Finding {

    @Id
    UUID id;

    UUID postmortemId;

    /** The incident it goes back to: who may not see that, does not see this. */
    UUID incidentId;

    @Enumerated(EnumType.STRING)
    Aspect aspect;

    String text;
    UUID createdBy;
    Instant createdAt;

    protected Finding() {}

    Finding(UUID postmortemId, UUID incidentId, Aspect aspect, String text, UUID createdBy, Instant createdAt) {
        this.id = Ids.next();
        this.postmortemId = postmortemId;
        this.incidentId = incidentId;
        this.aspect = aspect;
        this.text = text.strip();
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }
}
