package dev.muster.console.playbook;

import dev.muster.console.frame.Slice;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads which playbooks are at work on an incident. */
@ApplicationScoped
public class Playbooks {
    private final PlaybookApi incidents;

    Playbooks(@RestClient PlaybookApi incidents) {
        this.incidents = incidents;
    }

    public Uni<List<Run>> on(UUID incident) {
        return incidents.runs(incident).map(Slice::items);
    }
}
