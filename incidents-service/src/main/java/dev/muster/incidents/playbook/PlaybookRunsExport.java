package dev.muster.incidents.playbook;

import dev.muster.incidents.export.ExportPart;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PlaybookRunsExport implements ExportPart {

    private final PlaybookRuns runs;

    PlaybookRunsExport(PlaybookRuns runs) {
        this.runs = runs;
    }

    @Override
    public String name() {
        return "playbookRuns";
    }

    @Override
    public Uni<?> of(UUID incidentId) {
        return runs.of(incidentId);
    }
}
