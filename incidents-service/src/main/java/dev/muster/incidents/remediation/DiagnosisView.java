package dev.muster.incidents.remediation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Diagnosis")
public record DiagnosisView(
        UUID id,
        String symptoms,
        String cause,
        Confidence confidence,
        String evidence,
        UUID diagnosedBy,
        Instant diagnosedAt) {

    static DiagnosisView of(Diagnosis diagnosis) {
        return new DiagnosisView(
                diagnosis.id,
                diagnosis.symptoms,
                diagnosis.cause,
                diagnosis.confidence,
                diagnosis.evidence,
                diagnosis.diagnosedBy,
                diagnosis.diagnosedAt);
    }
}
