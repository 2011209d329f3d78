package dev.muster.console.update;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads what was told, newest first. */
@ApplicationScoped
public class Updates {
    private final UpdateApi incidents;

    Updates(@RestClient UpdateApi incidents) {
        this.incidents = incidents;
    }

    public Uni<List<Update>> of(UUID incident, int limit) {
        return incidents.sent(incident, limit).map(slice -> slice.items().stream()
                .sorted(Comparator.comparing(Update::sentAt).reversed())
                .limit(limit)
                .toList());
    }
}
