package dev.muster.incidents.command;

import dev.muster.chassis.token.Callers;
import dev.muster.chassis.token.Roles;
import dev.muster.incidents.crew.IncidentRole;
import dev.muster.incidents.incident.IncidentView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/incidents/{id}")
@Tag(name = "Command", description = "Who does what in an incident")
class CommandResource {

    @Inject
    CommandActs acts;

    @Inject
    Callers callers;

    @POST
    @Path("/command")
    @RolesAllowed(Roles.RESPONDER)
    @Operation(
            summary = "Take command",
            description = "Any responder while nobody commands. The deputy also when the commander was asked and has"
                    + " done nothing for the plan's time.")
    @APIResponse(
            responseCode = "409",
            description = "Somebody commands already, or still has time to answer the deputy",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Uni<IncidentView> take(@RestPath String id) {
        return acts.take(id, callers.current());
    }

    @POST
    @Path("/command/question")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "Ask whether the commander is there; for the deputy")
    @APIResponse(
            responseCode = "409",
            description = "Nobody commands",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Uni<IncidentView> ask(@RestPath String id) {
        return acts.ask(id, callers.current());
    }

    @PUT
    @Path("/roles/{role}")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(
            summary = "Appoint somebody",
            description = "The commander appoints the deputy, the scribe and communications; while nobody commands, a"
                    + " manager of an affected service or an admin appoints.")
    public Uni<IncidentView> appoint(@RestPath String id, @RestPath String role, @NotNull @Valid AppointPerson wanted) {
        return acts.appoint(id, single(role), wanted.personId(), callers.current());
    }

    @POST
    @Path("/roles/{role}/handover")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "Offer one's role to somebody, who has to accept it")
    public Uni<IncidentView> offer(@RestPath String id, @RestPath String role, @NotNull @Valid OfferRole wanted) {
        return acts.offer(id, single(role), wanted.toPersonId(), callers.current());
    }

    @POST
    @Path("/handovers/{handoverId}/acceptance")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "Accept a role that is offered to oneself")
    @APIResponse(
            responseCode = "409",
            description = "It is no longer on offer",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Uni<IncidentView> accept(@RestPath String id, @RestPath UUID handoverId) {
        return acts.accept(id, handoverId, callers.current());
    }

    @POST
    @Path("/relief")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(
            summary = "Relieve the commander, with a reason",
            description = "For managers of an affected service and admins. Whoever commands by relief does not decide"
                    + " on proposals of their own.")
    public Uni<IncidentView> relieve(@RestPath String id, @NotNull @Valid RelieveCommander wanted) {
        return acts.relieve(id, wanted.toPersonId(), wanted.reason(), callers.current());
    }

    @POST
    @Path("/participants")
    @RolesAllowed(Roles.RESPONDER)
    @Operation(
            summary = "Join, or bring somebody in",
            description = "Any responder joins; the commander and the deputy bring others in, and any responder does"
                    + " while nobody commands. Repeating it changes nothing.")
    public Uni<IncidentView> join(@RestPath String id, @NotNull @Valid JoinIncident wanted) {
        return acts.join(id, wanted.personId(), wanted.wanted(), callers.current());
    }

    @DELETE
    @Path("/participants/me")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "Leave, and give up one's roles; the commander hands over first")
    @APIResponse(
            responseCode = "409",
            description = "The commander hands over first",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Uni<IncidentView> leave(@RestPath String id) {
        return acts.leave(id, callers.current());
    }

    private static IncidentRole single(String word) {
        return IncidentRole.of(word).filter(IncidentRole::isSingle).orElseThrow(() -> CommandProblems.noRole(word));
    }
}
