package dev.muster.console.ask;

import dev.muster.console.frame.Slice;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads what was asked in an incident, newest first. */
@ApplicationScoped
public class Asks {
    private final AskApi incidents;

    Asks(@RestClient AskApi incidents) {
        this.incidents = incidents;
    }

    public Uni<List<Ask>> in(UUID incident) {
        return incidents.asks(incident).map(Slice::items);
    }
}
