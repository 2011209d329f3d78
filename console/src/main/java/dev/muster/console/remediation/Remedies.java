package dev.muster.console.remediation;

import dev.muster.console.frame.Slice;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads what is proposed and believed, for the pages that show it. */
@ApplicationScoped
public class Remedies {
    private static final int LIMIT = 100;

    private final RemediationApi incidents;

    Remedies(@RestClient RemediationApi incidents) {
        this.incidents = incidents;
    }

    public Uni<Proposals> proposals(UUID incident) {
        return incidents.proposals(incident, LIMIT).map(Slice::items).map(Proposals::new);
    }

    public Uni<List<Diagnosis>> diagnoses(UUID incident) {
        return incidents.diagnoses(incident).map(Slice::items);
    }
}
