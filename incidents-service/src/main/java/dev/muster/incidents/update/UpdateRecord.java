package dev.muster.incidents.update;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What was told of incidents. Joins the caller's session. */
@ApplicationScoped
public class UpdateRecord {

    private final UpdateRepository updates;

    UpdateRecord(UpdateRepository updates) {
        this.updates = updates;
    }

    /** Oldest first. */
    public Uni<List<UpdateView>> of(UUID incidentId) {
        return updates.oldestFirst(incidentId).chain(this::views);
    }

    /** The newest first. */
    public Uni<List<UpdateView>> newest(UUID incidentId, int most) {
        return updates.newest(incidentId, most).chain(this::views);
    }

    Uni<UpdateView> view(StatusUpdate update) {
        return views(List.of(update)).map(views -> views.get(0));
    }

    Uni<List<UpdateView>> views(List<StatusUpdate> found) {
        return updates.verdicts(found.stream().map(update -> update.id).toList())
                .map(verdicts -> found.stream()
                        .map(update -> UpdateView.of(update, verdicts))
                        .toList());
    }
}
