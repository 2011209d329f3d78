package dev.muster.incidents.remediation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** What somebody sees and believes to be the cause. Never changed: who thinks otherwise later says so in another one. */
@Entity
class Diagnosis {

    @Id
    UUID id;

    UUID incidentId;
    String symptoms;
    String cause;

    @Enumerated(EnumType.STRING)
    Confidence confidence;

    String evidence;
    UUID diagnosedBy;
    Instant diagnosedAt;

    protected Diagnosis() {}

    static Diagnosis of(UUID id, UUID incidentId, RecordDiagnosis said, UUID by, Instant at) {
        var diagnosis = new Diagnosis();
        diagnosis.id = id;
        diagnosis.incidentId = incidentId;
        diagnosis.symptoms = said.symptoms().strip();
        diagnosis.cause = said.cause().strip();
        diagnosis.confidence = said.confidence();
        diagnosis.evidence = said.evidence();
        diagnosis.diagnosedBy = by;
        diagnosis.diagnosedAt = at;
        return diagnosis;
    }
}
