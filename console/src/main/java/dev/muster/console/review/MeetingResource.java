package dev.muster.console.review;

import dev.muster.console.frame.Forms;
import dev.muster.console.frame.Look;
import dev.muster.console.frame.Typed;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Calling, moving and cancelling the review meeting, and writing down what was said. */
@Path("/postmortems")
class MeetingResource {
    private final ReviewApi postmortem;
    private final Look look;

    MeetingResource(@RestClient ReviewApi postmortem, Look look) {
        this.postmortem = postmortem;
        this.look = look;
    }

    /** @param startsAt on the wall clock the viewer reads */
    @POST
    @Path("{id}/review")
    public Uni<Response> invite(
            @RestPath UUID id, @RestForm String startsAt, @RestForm String minutes, @RestForm String once) {
        return back(id, postmortem.invite(once, id, invitation(startsAt, minutes)));
    }

    @POST
    @Path("{id}/review/change")
    public Uni<Response> postpone(@RestPath UUID id, @RestForm String startsAt, @RestForm String minutes) {
        return back(id, postmortem.postpone(id, invitation(startsAt, minutes)));
    }

    @POST
    @Path("{id}/review/cancellation")
    public Uni<Response> cancel(@RestPath UUID id) {
        return back(id, postmortem.cancel(id));
    }

    @POST
    @Path("{id}/review/minutes")
    public Uni<Response> minute(@RestPath UUID id, @RestForm String text) {
        return back(id, postmortem.minute(id, new ReviewApi.Minutes(text == null ? "" : text)));
    }

    private ReviewApi.Invitation invitation(String startsAt, String minutes) {
        var length = Typed.number(minutes);
        return new ReviewApi.Invitation(
                Typed.instant(startsAt, look.getZone()),
                length == null ? null : Duration.ofMinutes(length).toString());
    }

    private static Uni<Response> back(UUID id, Uni<Void> act) {
        return act.map(done -> Forms.done("/postmortems/" + id + "#review"));
    }
}
