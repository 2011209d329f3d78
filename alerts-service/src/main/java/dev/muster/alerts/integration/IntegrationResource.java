package dev.muster.alerts.integration;

import dev.muster.chassis.etag.ETags;
import dev.muster.chassis.idempotency.Idempotency;
import dev.muster.chassis.paging.Cursor;
import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.paging.Slice;
import dev.muster.chassis.secret.Secrets;
import dev.muster.chassis.token.Callers;
import dev.muster.chassis.token.Roles;
import dev.muster.chassis.tx.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/integrations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Integrations", description = "Senders of events and their keys")
class IntegrationResource {

    private final IntegrationService service;
    private final IntegrationRepository integrations;
    private final IntegrationViews views;
    private final Idempotency idempotency;
    private final Transactions transactions;
    private final Callers callers;

    IntegrationResource(
            IntegrationService service,
            IntegrationRepository integrations,
            IntegrationViews views,
            Idempotency idempotency,
            Transactions transactions,
            Callers callers) {
        this.service = service;
        this.integrations = integrations;
        this.views = views;
        this.idempotency = idempotency;
        this.transactions = transactions;
        this.callers = callers;
    }

    @GET
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "Integrations, newest first")
    public Uni<Slice<IntegrationView>> list(@BeanParam PageParams page) {
        return transactions
                .run(() -> integrations.page(page))
                .map(rows -> Slice.of(rows, page.limit(), last -> new Cursor("", last.id), views::of));
    }

    @POST
    @RolesAllowed(Roles.STAKEHOLDER)
    @ResponseStatus(201)
    @APIResponseSchema(value = IntegrationView.class, responseCode = "201", responseDescription = "Made")
    @Operation(
            summary = "Make an integration",
            description = "The answer holds the key, which is shown only this once: the same Idempotency-Key gives the"
                    + " same integration again, without it.")
    public Uni<RestResponse<Object>> create(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid CreateIntegration request) {
        var by = callers.current();
        String key = Secrets.token();
        var made = new AtomicReference<IntegrationView>();
        return idempotency
                .create(
                        idempotencyKey,
                        request,
                        () -> service.create(request, key, by).invoke(made::set),
                        view -> "/v1/integrations/" + view.id())
                .call(service::inForce)
                .map(answer -> made.get() == null ? answer : showing(views.withKey(made.get(), key), answer));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "One integration and how to set its sender up")
    public Uni<RestResponse<IntegrationView>> read(@RestPath UUID id) {
        return transactions.run(() -> integrations.require(id)).map(views::of).map(IntegrationResource::tagged);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "Rename an integration, or give it another default service")
    public Uni<RestResponse<IntegrationView>> change(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SaveIntegration request) {
        return service.change(id, request, ifMatch, callers.current())
                .call(service::inForce)
                .map(IntegrationResource::tagged);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "Remove an integration; its key stops working, its alerts stay")
    public Uni<Void> remove(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch) {
        return service.remove(id, ifMatch, callers.current()).call(service::inForce);
    }

    @POST
    @Path("/{id}/key-rotation")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "Make a new key; the former stops working at once")
    public Uni<RestResponse<IntegrationView>> rotateKey(@RestPath UUID id) {
        return service.rotateKey(id, callers.current()).call(service::inForce).map(IntegrationResource::tagged);
    }

    /** What is kept for a repetition does not hold the key, so it is put in here. */
    private static RestResponse<Object> showing(IntegrationView withKey, RestResponse<Object> answer) {
        return ResponseBuilder.<Object>create(RestResponse.Status.CREATED, withKey)
                .header(HttpHeaders.LOCATION, answer.getHeaders().getFirst(HttpHeaders.LOCATION))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    private static RestResponse<IntegrationView> tagged(IntegrationView view) {
        return ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, ETags.of(view.version()))
                .build();
    }
}
