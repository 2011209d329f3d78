package dev.muster.oncall.improvement;

import dev.muster.chassis.change.ChangeDecisions;
import dev.muster.chassis.change.ChangeFilter;
import dev.muster.chassis.change.DeclineChange;
import dev.muster.chassis.change.ProposedChangeView;
import dev.muster.chassis.change.ProposedChanges;
import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.paging.Slice;
import dev.muster.chassis.token.Callers;
import dev.muster.chassis.token.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/oncall-improvements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Improvements",
        description = "What reviews of incidents propose to change about schedules and escalation policies")
@RolesAllowed(Roles.STAKEHOLDER)
class ImprovementResource {

    private final ProposedChanges changes;
    private final ChangeDecisions decisions;
    private final Callers callers;

    ImprovementResource(ProposedChanges changes, ChangeDecisions decisions, Callers callers) {
        this.changes = changes;
        this.decisions = decisions;
        this.callers = callers;
    }

    @GET
    @Operation(summary = "Improvements that reached us, newest first")
    public Uni<Slice<ProposedChangeView>> list(@BeanParam ChangeFilter filter, @BeanParam PageParams page) {
        return changes.list(filter, page, callers.current());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One improvement, with the schedule or policy before and after it")
    public Uni<ProposedChangeView> read(@RestPath UUID id) {
        return changes.read(id, callers.current());
    }

    @POST
    @Path("/{id}/acceptance")
    @Operation(
            summary = "Accept an improvement: its change becomes the next version of the schedule or policy",
            description =
                    "For those who may edit the schedule or policy itself. Where nothing is to be changed here, it is only"
                            + " noted as accepted.")
    public Uni<ProposedChangeView> accept(
            @RestPath UUID id,
            @Parameter(
                            description =
                                    "The version that was looked at; needed when the schedule or policy has moved on since"
                                            + " the change was proposed")
                    @HeaderParam("If-Match")
                    String ifMatch) {
        return decisions.accept(id, ifMatch, callers.current());
    }

    @POST
    @Path("/{id}/refusal")
    @Operation(summary = "Decline an improvement and say why")
    public Uni<ProposedChangeView> decline(@RestPath UUID id, @NotNull @Valid DeclineChange refusal) {
        return decisions.decline(id, refusal.reason(), callers.current());
    }
}
