package dev.muster.chassis.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One change as it is kept. The database refuses to alter or remove it. */
@Entity
@Immutable
@Table(name = "audit")
class AuditRecord {

    @Id
    UUID id;

    Instant at;
    String actorType;
    String actorId;
    String action;
    String subjectType;
    String subjectId;
    String stateBefore;
    String stateAfter;
    String address;

    protected AuditRecord() {}
}
