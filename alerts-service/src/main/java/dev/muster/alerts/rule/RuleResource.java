package dev.muster.alerts.rule;

import dev.muster.chassis.etag.ETags;
import dev.muster.chassis.idempotency.Idempotency;
import dev.muster.chassis.paging.Cursor;
import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.paging.Slice;
import dev.muster.chassis.problem.Problems;
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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rules", description = "What becomes of events: routing, urgency, paging, muting")
class RuleResource {

    private final RuleService service;
    private final RuleRepository rules;
    private final RuleCheck check;
    private final Idempotency idempotency;
    private final Transactions transactions;
    private final Callers callers;

    RuleResource(
            RuleService service,
            RuleRepository rules,
            RuleCheck check,
            Idempotency idempotency,
            Transactions transactions,
            Callers callers) {
        this.service = service;
        this.rules = rules;
        this.check = check;
        this.idempotency = idempotency;
        this.transactions = transactions;
        this.callers = callers;
    }

    @GET
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "All rules, in the order they are walked")
    public Uni<Slice<RuleView>> list() {
        return transactions
                .run(rules::inOrder)
                .map(all -> Slice.whole(all.stream().map(RuleView::of).toList()));
    }

    @POST
    @RolesAllowed(Roles.STAKEHOLDER)
    @ResponseStatus(201)
    @APIResponseSchema(value = RuleView.class, responseCode = "201", responseDescription = "Made")
    @Operation(summary = "Make a rule; it is walked after all others")
    public Uni<RestResponse<Object>> create(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid RuleRequest request) {
        var by = callers.current();
        var definition = request.definition();
        return check.require(definition)
                .chain(() -> idempotency.create(
                        key,
                        request,
                        () -> service.create(definition, request.why(), by),
                        made -> "/v1/rules/" + made.id()))
                .call(service::inForce);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "One rule")
    public Uni<RestResponse<RuleView>> read(@RestPath UUID id) {
        return transactions.run(() -> rules.require(id)).map(RuleView::of).map(RuleResource::tagged);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "Change a rule; the version before is kept")
    public Uni<RestResponse<RuleView>> change(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid RuleRequest request) {
        var by = callers.current();
        var definition = request.definition();
        return check.require(definition)
                .chain(() -> service.change(id, definition, request.why(), ifMatch, by))
                .call(service::inForce)
                .map(RuleResource::tagged);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "Remove a rule; its versions are kept")
    public Uni<Void> remove(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch) {
        return service.remove(id, ifMatch, callers.current()).call(service::inForce);
    }

    @PUT
    @Path("/order")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "Put the rules in another order", description = "Rules you may not edit keep their place.")
    public Uni<Slice<RuleView>> order(@NotNull @Valid RuleOrder order) {
        return service.reorder(order.ids(), callers.current())
                .call(service::inForce)
                .map(Slice::whole);
    }

    @GET
    @Path("/{id}/versions")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "Every version a rule has had, newest first; also of a removed rule")
    public Uni<Slice<RuleView>> versions(@RestPath UUID id, @BeanParam PageParams page) {
        int before = page.cursor().map(RuleResource::version).orElse(Integer.MAX_VALUE);
        return transactions
                .run(() -> rules.versions(id, before, page.fetch()))
                .invoke(found -> {
                    if (found.isEmpty() && page.cursor().isEmpty()) {
                        throw Problems.notFound("rule", id);
                    }
                })
                .map(found -> Slice.of(
                        found, page.limit(), last -> new Cursor(String.valueOf(last.version), last.id), RuleView::of));
    }

    @POST
    @Path("/check")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "Whether a condition can be understood, and what is wrong with it")
    public Uni<ConditionCheck> check(@NotNull @Valid CheckCondition request) {
        return check.condition(request.condition());
    }

    private static int version(Cursor cursor) {
        try {
            return Integer.parseInt(cursor.sortKey());
        } catch (NumberFormatException e) {
            throw Problems.unreadable("cursor", "Not a cursor of this list; leave it out to start from the top");
        }
    }

    private static RestResponse<RuleView> tagged(RuleView rule) {
        return ResponseBuilder.ok(rule).header("ETag", ETags.of(rule.version())).build();
    }
}
