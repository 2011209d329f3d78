package dev.muster.incidents.remediation;

import dev.muster.incidents.export.ExportPart;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ProposalsExport implements ExportPart {

    private final RemediationRecord record;

    ProposalsExport(RemediationRecord record) {
        this.record = record;
    }

    @Override
    public String name() {
        return "proposals";
    }

    @Override
    public Uni<?> of(UUID incidentId) {
        return record.proposals(incidentId);
    }
}
