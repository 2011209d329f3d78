package dev.muster.alerts.improvement;

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

@Path("/v1/received-improvements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Improvements", description = "What reviews of incidents propose to change about rules")
class ImprovementResource {

    private final ImprovementReader reader;
    private final ImprovementDecisions decisions;
    private final Callers callers;

    ImprovementResource(ImprovementReader reader, ImprovementDecisions decisions, Callers callers) {
        this.reader = reader;
        this.decisions = decisions;
        this.callers = callers;
    }

    @GET
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "Improvements that reached us, newest first")
    public Uni<Slice<ImprovementView>> list(@BeanParam ImprovementFilter filter, @BeanParam PageParams page) {
        return reader.list(filter, page, callers.current());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "One improvement, with the rule before and after it")
    public Uni<ImprovementView> read(@RestPath UUID id) {
        return reader.read(id, callers.current());
    }

    @POST
    @Path("/{id}/acceptance")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(
            summary = "Accept an improvement: its change becomes the next version of the rule",
            description = "For those who may edit the rule itself. What changes no rule is only noted as accepted.")
    public Uni<ImprovementView> accept(
            @RestPath UUID id,
            @Parameter(
                            description = "The rule's version that was looked at; needed when it has moved on since the"
                                    + " change was proposed")
                    @HeaderParam("If-Match")
                    String ifMatch) {
        var by = callers.current();
        return decisions.accept(id, ifMatch, by).chain(() -> reader.read(id, by));
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "Decline an improvement and say why")
    public Uni<ImprovementView> decline(@RestPath UUID id, @NotNull @Valid RefuseImprovement refusal) {
        var by = callers.current();
        return decisions.decline(id, refusal.reason(), by).chain(() -> reader.read(id, by));
    }
}
