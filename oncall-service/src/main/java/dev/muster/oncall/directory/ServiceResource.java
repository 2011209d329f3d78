package dev.muster.oncall.directory;

import dev.muster.chassis.etag.ETags;
import dev.muster.chassis.idempotency.Idempotency;
import dev.muster.chassis.paging.Cursor;
import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.paging.QueryValues;
import dev.muster.chassis.paging.Slice;
import dev.muster.chassis.token.Callers;
import dev.muster.chassis.token.Roles;
import dev.muster.oncall.directory.DirectoryEntry.Kind;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/services")
@Tag(name = "Directory")
class ServiceResource {

    private final ServiceCatalog catalog;
    private final ServiceRepository services;
    private final DirectoryUses uses;
    private final Idempotency idempotency;
    private final Callers callers;

    ServiceResource(
            ServiceCatalog catalog,
            ServiceRepository services,
            DirectoryUses uses,
            Idempotency idempotency,
            Callers callers) {
        this.catalog = catalog;
        this.services = services;
        this.uses = uses;
        this.idempotency = idempotency;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({Roles.STAKEHOLDER, Roles.SERVICE})
    @Operation(summary = "List services by name")
    public Uni<Slice<ServiceView>> list(
            @RestQuery @Parameter(description = "Part of the name") String q,
            @RestQuery @Parameter(description = "Services of this team", schema = @Schema(implementation = UUID.class))
                    String teamId,
            @BeanParam PageParams page) {
        var search = new ByName()
                .matching(q, "nameKey")
                .where(
                        "teamId = :teamId",
                        "teamId",
                        QueryValues.id("teamId", teamId).orElse(null));
        return Panache.withSession(() -> search.read(services, page))
                .map(rows -> Slice.of(
                        rows, page.limit(), service -> new Cursor(service.nameKey, service.id), ServiceView::of));
    }

    @POST
    @RolesAllowed(Roles.RESPONDER)
    @Operation(summary = "Add a service: for those who may change what belongs to its team")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ServiceView.class, responseCode = "201", responseDescription = "Made")
    public Uni<RestResponse<Object>> create(
            @RestHeader("Idempotency-Key") String key, @NotNull @Valid SaveService wanted) {
        var caller = callers.current();
        return idempotency.create(
                key,
                wanted,
                () -> catalog.create(wanted, caller).map(ServiceView::of),
                service -> "/v1/services/" + service.id());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.STAKEHOLDER, Roles.SERVICE})
    @Operation(summary = "Get a service")
    public Uni<RestResponse<ServiceView>> get(@RestPath UUID id) {
        return Panache.withSession(() -> services.require(id)).map(ServiceResource::tagged);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.RESPONDER)
    @Operation(summary = "Change a service: for those who may change what belongs to its team, before and after")
    public Uni<RestResponse<ServiceView>> change(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid SaveService wanted) {
        return catalog.change(id, ifMatch, wanted, callers.current()).map(ServiceResource::tagged);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.RESPONDER)
    @Operation(summary = "Remove a service to which nothing refers: for those who may change what belongs to its team")
    public Uni<Void> remove(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return catalog.remove(id, ifMatch, callers.current());
    }

    @GET
    @Path("/{id}/usage")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "What removing this service would break")
    public Uni<Slice<Use>> usage(@RestPath UUID id) {
        return Panache.withSession(() -> services.require(id).chain(() -> uses.of(Kind.SERVICE, id)))
                .map(Slice::whole);
    }

    @GET
    @Path("/{id}/dependencies")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "The services this one needs, and those that need it")
    public Uni<DependenciesView> dependencies(@RestPath UUID id) {
        return Panache.withSession(() -> services.require(id)
                .chain(service -> services.byIds(service.dependsOn))
                .chain(needed -> services.dependentsOf(id).map(needing -> DependenciesView.of(needed, needing))));
    }

    private static RestResponse<ServiceView> tagged(Service service) {
        return ETags.tagged(ServiceView.of(service), service.version);
    }
}
