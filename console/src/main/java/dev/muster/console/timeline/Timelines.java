package dev.muster.console.timeline;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads an incident's timeline for the pages that show it. */
@ApplicationScoped
public class Timelines {
    private static final int LIMIT = 200;

    private final TimelineApi incidents;

    Timelines(@RestClient TimelineApi incidents) {
        this.incidents = incidents;
    }

    public Uni<Timeline> of(UUID incident, String show, String wanted) {
        return incidents.entries(incident, LIMIT).map(slice -> Timeline.of(slice.items(), show, wanted));
    }
}
