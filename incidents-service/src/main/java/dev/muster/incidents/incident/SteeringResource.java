package dev.muster.incidents.incident;

import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.token.Callers;
import dev.muster.chassis.token.Roles;
import dev.muster.incidents.alert.AlertCheck;
import dev.muster.incidents.catalog.Directory;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Steering one incident. Open to whoever may by their role in it. */
@Path("/v1/incidents/{id}")
@Tag(name = "Incidents", description = "What is going wrong, and where it stands")
@RolesAllowed(Roles.STAKEHOLDER)
class SteeringResource {

    @Inject
    IncidentActs acts;

    @Inject
    AlertCheck alerts;

    @Inject
    Directory directory;

    @Inject
    Callers callers;

    @POST
    @Path("/status")
    @Operation(
            summary = "Move an incident on",
            description = "For the commander and the deputy; confirming it out of triage, any responder while nobody"
                    + " commands. A forbidden move is 409 forbidden-move and names what is allowed.")
    public Uni<IncidentView> move(@RestPath String id, @NotNull @Valid ChangeStatus wanted) {
        return acts.move(id, wanted.wanted(), wanted.said(), callers.current());
    }

    @POST
    @Path("/severity")
    @Operation(
            summary = "Judge how bad it is",
            description = "For the commander; any responder while nobody commands. The plan's level for the new"
                    + " severity takes effect.")
    public Uni<IncidentView> changeSeverity(@RestPath String id, @NotNull @Valid ChangeSeverity wanted) {
        return acts.changeSeverity(id, wanted.wanted(), wanted.reason(), callers.current());
    }

    @POST
    @Path("/merge")
    @Operation(
            summary = "Let an incident go on in another",
            description = "For the commander and the deputy; any responder while nobody commands.")
    public Uni<IncidentView> merge(@RestPath String id, @NotNull @Valid MergeInto wanted) {
        return acts.merge(id, wanted.into(), callers.current());
    }

    @POST
    @Path("/false-alarm")
    @Operation(
            summary = "Decline an incident in triage as a false alarm",
            description = "For the commander; any responder while nobody commands. It can be undone for 60 s.")
    public Uni<IncidentView> decline(@RestPath String id, @NotNull @Valid SayReason said) {
        return acts.decline(id, said.said(), callers.current());
    }

    @DELETE
    @Path("/false-alarm")
    @Operation(summary = "Undo a false alarm, within 60 s")
    @APIResponse(
            responseCode = "409",
            description = "It was not declined within the last minute",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Uni<IncidentView> undoDecline(@RestPath String id) {
        return acts.undoDecline(id, callers.current());
    }

    @PUT
    @Path("/milestones/{name}")
    @Operation(
            summary = "Put a milestone right",
            description = "For the commander, the deputy and the scribe. What it was before stays on the timeline.")
    public Uni<IncidentView> correct(
            @RestPath String id, @RestPath String name, @NotNull @Valid CorrectMilestone wanted) {
        var milestone = Milestone.of(name).orElseThrow(() -> Problems.notFound("milestone", name));
        return acts.correct(id, milestone, wanted, callers.current());
    }

    @PUT
    @Path("/alerts/{alertId}")
    @Operation(
            summary = "Attach an alert; repeating it changes nothing",
            description =
                    "One that does not exist is refused; where alerts does not answer it is attached all the same,"
                            + " and the timeline says that it was not checked.")
    public Uni<IncidentView> attach(@RestPath String id, @RestPath UUID alertId, @Context HttpHeaders headers) {
        var by = callers.current();
        return alerts.of(alertId, "alertId", headers.getHeaderString(HttpHeaders.AUTHORIZATION))
                .chain(unchecked -> acts.attach(id, alertId, unchecked, by));
    }

    @DELETE
    @Path("/alerts/{alertId}")
    @Operation(summary = "Detach an alert that does not belong to it")
    public Uni<IncidentView> detach(@RestPath String id, @RestPath UUID alertId) {
        return acts.detach(id, alertId, callers.current());
    }

    @PUT
    @Path("/access")
    @Operation(
            summary = "Say who else may see a restricted incident",
            description = "Those in it, its declarer and those called for it see it anyway.")
    public Uni<IncidentView> open(@RestPath String id, @NotNull @Valid GrantAccess wanted) {
        return acts.open(id, wanted.people(directory), wanted.teams(directory), callers.current());
    }

    @POST
    @Path("/break-glass")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "See a restricted incident in an emergency",
            description = "For admins, with a reason. Those in it are told, and it is audited.")
    public Uni<IncidentView> breakGlass(@RestPath String id, @NotNull @Valid BreakGlass wanted) {
        return acts.breakGlass(id, wanted.reason(), callers.current());
    }
}
