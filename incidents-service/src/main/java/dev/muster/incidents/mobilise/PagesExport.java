package dev.muster.incidents.mobilise;

import dev.muster.incidents.export.ExportPart;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Whom its pages called, and who answered. */
@ApplicationScoped
class PagesExport implements ExportPart {

    @Inject
    PageToldRepository told;

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public Uni<?> of(UUID incidentId) {
        return told.of(incidentId)
                .map(found -> found.stream().map(PageToldView::of).toList());
    }
}
