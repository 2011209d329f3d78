package dev.muster.chassis.sample.web;

import dev.muster.chassis.audit.Audit;
import dev.muster.chassis.audit.AuditView;
import dev.muster.chassis.etag.ETags;
import dev.muster.chassis.idempotency.Idempotency;
import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.paging.Slice;
import dev.muster.chassis.token.Callers;
import dev.muster.chassis.token.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/samples")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAKEHOLDER)
class SampleResource {

    record Resize(@Min(1) int size) {}

    private final SampleService samples;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Callers callers;

    SampleResource(SampleService samples, Idempotency idempotency, Audit audit, Callers callers) {
        this.samples = samples;
        this.idempotency = idempotency;
        this.audit = audit;
        this.callers = callers;
    }

    @POST
    @RolesAllowed(Roles.RESPONDER)
    public Uni<RestResponse<Object>> create(
            @RestHeader("Idempotency-Key") String key, @NotNull @Valid CreateSample request) {
        var caller = callers.current();
        return idempotency.create(
                key, request, () -> samples.create(request, caller), sample -> "/v1/samples/" + sample.id());
    }

    @GET
    public Uni<Slice<SampleView>> list(@BeanParam PageParams page, @RestQuery Instant since) {
        return samples.list(page);
    }

    @GET
    @Path("/{id}")
    public Uni<RestResponse<SampleView>> find(@RestPath UUID id) {
        return samples.find(id).map(SampleResource::tagged);
    }

    @PUT
    @Path("/{id}/size")
    public Uni<RestResponse<SampleView>> resize(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid Resize request) {
        return samples.resize(id, request.size(), ifMatch).map(SampleResource::tagged);
    }

    @GET
    @Path("/audit")
    @RolesAllowed(Roles.ADMIN)
    public Uni<Slice<AuditView>> audit(@BeanParam PageParams page) {
        return audit.list(page);
    }

    @GET
    @Path("/broken")
    public Uni<SampleView> broken() {
        throw new IllegalStateException("the password is hunter2");
    }

    @GET
    @Path("/raced")
    public Uni<SampleView> raced() {
        return Uni.createFrom().failure(new OptimisticLockException());
    }

    private static RestResponse<SampleView> tagged(SampleView sample) {
        return ResponseBuilder.ok(sample)
                .header("ETag", ETags.of(sample.version()))
                .build();
    }
}
