package dev.muster.console.oncall;

import dev.muster.console.frame.Forms;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;

/** Tidies the inbox on the first page. */
@Path("/inbox")
class InboxResource {
    private static final int SHOWN = 50;

    private final InboxActing inbox;

    InboxResource(@RestClient InboxActing inbox) {
        this.inbox = inbox;
    }

    /** @param ids those that were on the page: what arrived since stays unread */
    @POST
    @Path("reading")
    public Uni<Response> markRead(@RestForm List<UUID> ids) {
        return Multi.createFrom()
                .iterable(ids.stream().limit(SHOWN).toList())
                .onItem()
                .transformToUniAndConcatenate(inbox::markRead)
                .collect()
                .last()
                .map(done -> Forms.done("/"));
    }
}
