package dev.muster.console.action;

import dev.muster.console.frame.Slice;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads action items for the pages that mention them. */
@ApplicationScoped
public class Actions {
    private static final int LIMIT = 200;

    private final ActionApi postmortem;

    Actions(@RestClient ActionApi postmortem) {
        this.postmortem = postmortem;
    }

    public Uni<List<ActionItem>> overdueOf(UUID person) {
        return postmortem.list(null, person, null, true, null, LIMIT).map(Slice::items);
    }

    public Uni<List<ActionItem>> from(UUID postmortemId) {
        return postmortem.list(postmortemId, null, null, null, null, LIMIT).map(Slice::items);
    }
}
