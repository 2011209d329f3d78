package dev.muster.incidents.update;

import dev.muster.incidents.export.ExportPart;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class UpdatesExport implements ExportPart {

    private final UpdateRecord record;

    UpdatesExport(UpdateRecord record) {
        this.record = record;
    }

    @Override
    public String name() {
        return "updates";
    }

    @Override
    public Uni<?> of(UUID incidentId) {
        return record.of(incidentId);
    }
}
