package dev.muster.console.postmortem;

import dev.muster.console.frame.Look;
import dev.muster.console.frame.Typed;
import dev.muster.console.review.ReviewApi;
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
    private static final String PLACE = "review";

    private final ReviewApi postmortem;
    private final Folder folder;
    private final Look look;

    MeetingResource(@RestClient ReviewApi postmortem, Folder folder, Look look) {
        this.postmortem = postmortem;
        this.folder = folder;
        this.look = look;
    }

    /** @param startsAt on the wall clock the viewer reads */
    @POST
    @Path("{id}/review")
    public Uni<Response> invite(
            @RestPath UUID id, @RestForm String startsAt, @RestForm String minutes, @RestForm String once) {
        return saving(id, postmortem.invite(once, id, invitation(startsAt, minutes)), startsAt, minutes);
    }

    /** @param version of the meeting that was looked at */
    @POST
    @Path("{id}/review/change")
    public Uni<Response> postpone(
            @RestPath UUID id, @RestForm String startsAt, @RestForm String minutes, @RestForm String version) {
        var moved = postmortem.postpone(id, Typed.tag(version), invitation(startsAt, minutes));
        return saving(id, moved, startsAt, minutes);
    }

    @POST
    @Path("{id}/review/cancellation")
    public Uni<Response> cancel(@RestPath UUID id, @RestForm String version) {
        return saving(id, postmortem.cancel(id, Typed.tag(version)), null, null);
    }

    @POST
    @Path("{id}/review/minutes")
    public Uni<Response> minute(@RestPath UUID id, @RestForm String text, @RestForm String version) {
        var minutes = new ReviewApi.Minutes(text == null ? "" : text);
        return folder.saving(
                id,
                PLACE,
                postmortem.minute(id, Typed.tag(version), minutes),
                refusal -> Editing.again("minutes", refusal, "text", text));
    }

    private Uni<Response> saving(UUID id, Uni<Void> act, String startsAt, String minutes) {
        return folder.saving(
                id, PLACE, act, refusal -> Editing.again("meeting", refusal, "startsAt", startsAt, "minutes", minutes));
    }

    private ReviewApi.Invitation invitation(String startsAt, String minutes) {
        var length = Typed.number(minutes);
        return new ReviewApi.Invitation(
                Typed.instant(startsAt, look.getZone()),
                length == null ? null : Duration.ofMinutes(length).toString());
    }
}
