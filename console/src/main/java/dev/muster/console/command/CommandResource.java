package dev.muster.console.command;

import dev.muster.console.frame.Forms;
import dev.muster.console.frame.Typed;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The forms about an incident's people: each does its one thing and goes back to the workspace. */
@Path("/incidents")
class CommandResource {
    private final CommandApi incidents;

    CommandResource(@RestClient CommandApi incidents) {
        this.incidents = incidents;
    }

    @POST
    @Path("{id}/command")
    public Uni<Response> take(@RestPath UUID id) {
        return back(id, incidents.take(id));
    }

    /** Whether the commander is there. */
    @POST
    @Path("{id}/command/question")
    public Uni<Response> question(@RestPath UUID id) {
        return back(id, incidents.question(id));
    }

    @POST
    @Path("{id}/roles")
    public Uni<Response> appoint(@RestPath UUID id, @RestForm String role, @RestForm String personId) {
        return back(id, incidents.appoint(id, role, new CommandApi.Named(Typed.id(personId))));
    }

    @POST
    @Path("{id}/roles/{role}/handover")
    public Uni<Response> handOver(@RestPath UUID id, @RestPath String role, @RestForm String personId) {
        return back(id, incidents.handOver(id, role, new CommandApi.Receiver(Typed.id(personId))));
    }

    @POST
    @Path("{id}/handovers/{handover}/acceptance")
    public Uni<Response> accept(@RestPath UUID id, @RestPath UUID handover) {
        return back(id, incidents.accept(id, handover));
    }

    @POST
    @Path("{id}/relief")
    public Uni<Response> relieve(@RestPath UUID id, @RestForm String personId, @RestForm String reason) {
        return back(id, incidents.relieve(id, new CommandApi.Relief(Typed.id(personId), Typed.text(reason))));
    }

    /** Oneself, unless somebody else is named. */
    @POST
    @Path("{id}/participants")
    public Uni<Response> join(@RestPath UUID id, @RestForm String personId, @RestForm String role) {
        return back(id, incidents.join(id, new CommandApi.Joining(Typed.id(personId), Typed.text(role))));
    }

    @POST
    @Path("{id}/leaving")
    public Uni<Response> leave(@RestPath UUID id) {
        return back(id, incidents.leave(id));
    }

    /** @param note why, where the move needs a reason: a false alarm, reopening what was closed */
    @POST
    @Path("{id}/status")
    public Uni<Response> move(@RestPath UUID id, @RestForm String status, @RestForm String note) {
        var act = "declined".equals(status)
                ? incidents.decline(id, new CommandApi.Said(Typed.text(note)))
                : incidents.move(id, new CommandApi.NewStatus(status, Typed.text(note)));
        return back(id, act);
    }

    @POST
    @Path("{id}/severity")
    public Uni<Response> changeSeverity(@RestPath UUID id, @RestForm String severity, @RestForm String reason) {
        return back(
                id, incidents.changeSeverity(id, new CommandApi.NewSeverity(Typed.text(severity), Typed.text(reason))));
    }

    private static Uni<Response> back(UUID id, Uni<Void> act) {
        return act.map(done -> Forms.done("/incidents/" + id));
    }
}
