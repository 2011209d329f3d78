package dev.muster.incidents.remediation;

import dev.muster.incidents.export.ExportPart;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class DiagnosesExport implements ExportPart {

    private final RemediationRecord record;

    DiagnosesExport(RemediationRecord record) {
        this.record = record;
    }

    @Override
    public String name() {
        return "diagnoses";
    }

    @Override
    public Uni<?> of(UUID incidentId) {
        return record.diagnoses(incidentId);
    }
}
