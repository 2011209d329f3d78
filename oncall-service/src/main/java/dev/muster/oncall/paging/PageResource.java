package dev.muster.oncall.paging;

import dev.muster.chassis.idempotency.Idempotency;
import dev.muster.chassis.live.LiveFeed;
import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.paging.Slice;
import dev.muster.chassis.token.Callers;
import dev.muster.chassis.token.Roles;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/pages")
@Tag(name = "Pages", description = "Calls for help, and where they stand")
class PageResource {

    @Inject
    PageReader reader;

    @Inject
    PageActs acts;

    @Inject
    PageExplainer explainer;

    @Inject
    Idempotency idempotency;

    @Inject
    LiveFeed feed;

    @Inject
    Callers callers;

    @GET
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "Pages, newest first")
    public Uni<Slice<PageView>> list(
            @Parameter(description = "triggered, acknowledged, exhausted or resolved; may be given several times")
                    @QueryParam("status")
                    List<String> statuses,
            @Parameter(description = "Pages for which this person was called") @QueryParam("personId") String personId,
            @Parameter(description = "Pages about this alert group, incident, …") @QueryParam("subjectId")
                    String subjectId,
            @BeanParam PageParams params) {
        return reader.list(PageFilter.of(statuses, personId, subjectId), params, callers.current());
    }

    @POST
    @RolesAllowed(Roles.RESPONDER)
    @Operation(
            summary = "Call for help",
            description = "Calls by a policy, the policy of a service, or a person, team or schedule directly. Where"
                    + " nobody answers, the page goes on to the catch-all policy.")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = PageView.class, responseCode = "201", responseDescription = "Made")
    public Uni<RestResponse<Object>> start(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid StartPage wanted) {
        return idempotency.create(
                key, wanted, () -> acts.start(wanted, callers.current()), page -> "/v1/pages/" + page.id());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "One page")
    public Uni<PageView> get(@RestPath UUID id) {
        return reader.get(id, callers.current());
    }

    @POST
    @Path("/{id}/acknowledgement")
    @RolesAllowed(Roles.RESPONDER)
    @Operation(
            summary = "Acknowledge a page: nobody else is called. Repeating it changes nothing",
            description =
                    "Of an incident's page one takes its role with it, commander for instance, if that is vacant.")
    public Uni<PageView> acknowledge(@RestPath UUID id, @RequestBody(required = false) @Valid AcknowledgePage as) {
        return acts.acknowledge(id, as == null ? AcknowledgePage.PLAINLY : as, callers.current());
    }

    @POST
    @Path("/{id}/escalation")
    @RolesAllowed(Roles.RESPONDER)
    @Operation(summary = "Call the next level now, also of a page that was acknowledged")
    public Uni<PageView> escalate(@RestPath UUID id) {
        return acts.escalate(id, callers.current());
    }

    @POST
    @Path("/{id}/reassignment")
    @RolesAllowed(Roles.RESPONDER)
    @Operation(summary = "Hand a page to one person; if they do not answer it goes by its policy from the start")
    public Uni<PageView> reassign(@RestPath UUID id, @NotNull @Valid NamePerson to) {
        return acts.reassign(id, to.personId(), callers.current());
    }

    @POST
    @Path("/{id}/responders")
    @RolesAllowed(Roles.RESPONDER)
    @Operation(summary = "Call one more person, without changing where the page stands")
    public Uni<PageView> callAlso(@RestPath UUID id, @NotNull @Valid NamePerson also) {
        return acts.callAlso(id, also.personId(), callers.current());
    }

    @POST
    @Path("/{id}/resolution")
    @RolesAllowed(Roles.RESPONDER)
    @Operation(summary = "End a page. Repeating it changes nothing")
    public Uni<PageView> resolve(@RestPath UUID id) {
        return acts.resolve(id, callers.current());
    }

    @GET
    @Path("/{id}/explanation")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "Why this page called whom it called, and what became of each attempt")
    public Uni<Explanation> explain(@RestPath UUID id) {
        return explainer.explain(id, callers.current());
    }

    @GET
    @Path("/stream")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(summary = "What happens to pages, as it happens; resumes after Last-Event-ID")
    public Multi<OutboundSseEvent> stream(@HeaderParam("Last-Event-ID") String lastEventId) {
        var viewer = callers.current().personId();
        return feed.stream(
                event -> event.type().startsWith("page.") && RestrictedPages.isVisible(event, viewer), lastEventId);
    }
}
