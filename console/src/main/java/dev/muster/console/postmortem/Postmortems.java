package dev.muster.console.postmortem;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Finds the postmortem of an incident, for pages that lead to it. */
@ApplicationScoped
public class Postmortems {
    private final PostmortemApi postmortem;

    Postmortems(@RestClient PostmortemApi postmortem) {
        this.postmortem = postmortem;
    }

    public Uni<Optional<Postmortem>> of(UUID incidentId) {
        return postmortem.list(incidentId, List.of(), null, null, 1).map(slice -> slice.items().stream()
                .findFirst());
    }
}
