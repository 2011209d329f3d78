package dev.muster.postmortem.postmortem;

import dev.muster.chassis.etag.ETags;
import dev.muster.chassis.idempotency.Idempotency;
import dev.muster.chassis.live.LiveEvent;
import dev.muster.chassis.live.WatchesOne;
import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.paging.Slice;
import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.token.Callers;
import dev.muster.chassis.token.Roles;
import dev.muster.postmortem.catalog.Catalog;
import dev.muster.postmortem.facts.Incidents;
import dev.muster.postmortem.number.SpokenNumber;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/postmortems")
@Tag(name = "Postmortems", description = "What is learned from an incident, drafted from its record")
class PostmortemResource {

    private final PostmortemStarter starter;
    private final PostmortemEditor editor;
    private final PostmortemReader reader;
    private final PostmortemStream stream;
    private final Incidents incidents;
    private final Catalog catalog;
    private final Idempotency idempotency;
    private final Callers callers;

    PostmortemResource(
            PostmortemStarter starter,
            PostmortemEditor editor,
            PostmortemReader reader,
            PostmortemStream stream,
            Incidents incidents,
            Catalog catalog,
            Idempotency idempotency,
            Callers callers) {
        this.starter = starter;
        this.editor = editor;
        this.reader = reader;
        this.stream = stream;
        this.incidents = incidents;
        this.catalog = catalog;
        this.idempotency = idempotency;
        this.callers = callers;
    }

    record NewPostmortem(
            @NotNull @Schema(description = "A resolved incident whose level asks for none by itself")
            UUID incidentId) {}

    record NewOwner(@NotNull UUID ownerId) {}

    record NewCause(
            @NotNull
            @Schema(
                    description = "change, configuration, capacity, dependency, defect, infrastructure, expiry,"
                            + " operation, attack or unknown",
                    examples = "expiry")
            Cause cause) {}

    record NewStatus(
            @NotNull @Schema(description = "draft, inReview, published or amended", examples = "inReview")
            PostmortemStatus status) {}

    @GET
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "Postmortems, newest first; those withdrawn only where asked for")
    public Uni<Slice<PostmortemSummary>> list(
            @RestQuery @Parameter(schema = @Schema(implementation = UUID.class)) String incidentId,
            @RestQuery @Parameter(description = "draft, inReview, published, amended or withdrawn; may be repeated")
                    List<String> status,
            @RestQuery @Parameter(description = "Words that occur in a section") String q,
            @BeanParam PageParams page) {
        return reader.list(
                SpokenNumber.parameter("incidentId", incidentId),
                status.stream().map(PostmortemResource::status).toList(),
                q,
                page,
                callers.current());
    }

    @POST
    @RolesAllowed(Roles.RESPONDER)
    @ResponseStatus(201)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = PostmortemView.class, responseCode = "201", responseDescription = "Begun")
    @Operation(summary = "Begin the postmortem of an incident that does not get one by itself")
    public Uni<RestResponse<Object>> create(
            @RestHeader("Idempotency-Key") String key, @NotNull @Valid NewPostmortem wanted) {
        var by = callers.current();
        return idempotency.create(
                key,
                wanted,
                () -> starter.onDemand(wanted.incidentId(), by).chain(begun -> incidents
                        .find(begun.incidentId)
                        .chain(incident -> reader.view(begun, incident.orElseThrow()))),
                view -> "/v1/postmortems/" + view.head().id());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "One postmortem, by id or number")
    public Uni<RestResponse<PostmortemView>> read(@RestPath String id) {
        return reader.read(id, callers.current()).map(PostmortemResource::tagged);
    }

    @GET
    @Path("/{id}/stream")
    @WatchesOne
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(
            summary = "Changes of one postmortem as they happen",
            description = "Each event names the part to read anew: facts, section, status, owner, cause, aspect or"
                    + " review. Give Last-Event-ID to go on where a stream broke off.")
    @APIResponse(
            responseCode = "200",
            description = "Events named by their type; a comment when there is nothing to say",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = LiveEvent.class)))
    public Multi<OutboundSseEvent> stream(@RestPath String id, @HeaderParam("Last-Event-ID") String lastEventId) {
        return stream.of(id, callers.current(), lastEventId);
    }

    @GET
    @Path("/{id}/sections/{name}")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "One section, with the version that an edit names")
    public Uni<RestResponse<SectionView>> section(
            @RestPath String id, @RestPath @Parameter(description = "Such as rootCause") String name) {
        return reader.section(id, section(name), callers.current()).map(PostmortemResource::tagged);
    }

    @PUT
    @Path("/{id}/sections/{name}")
    @RolesAllowed(Roles.RESPONDER)
    @Operation(
            summary = "Write a section",
            description = "With If-Match, a section somebody else has changed meanwhile is not overwritten:"
                    + " the answer shows what stands there now.")
    public Uni<RestResponse<SectionView>> write(
            @RestPath String id,
            @RestPath @Parameter(description = "Such as rootCause") String name,
            @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid SectionRequest request) {
        return editor.write(id, section(name), request.text(), ifMatch, callers.current())
                .map(PostmortemResource::tagged);
    }

    @PUT
    @Path("/{id}/owner")
    @RolesAllowed(Roles.RESPONDER)
    @Operation(summary = "Give it to another owner")
    public Uni<RestResponse<PostmortemView>> own(
            @RestPath String id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid NewOwner request) {
        var by = callers.current();
        return editor.giveTo(id, request.ownerId(), ifMatch, by)
                .chain(() -> reader.read(id, by))
                .map(PostmortemResource::tagged);
    }

    @PUT
    @Path("/{id}/cause")
    @RolesAllowed(Roles.RESPONDER)
    @Operation(summary = "Say what kind of thing brought it about; trends count by it")
    public Uni<PostmortemView> classify(@RestPath String id, @NotNull @Valid NewCause request) {
        var by = callers.current();
        return editor.classify(id, request.cause(), by).chain(() -> reader.read(id, by));
    }

    @POST
    @Path("/{id}/status")
    @RolesAllowed(Roles.RESPONDER)
    @Operation(
            summary = "Move it on: draft, inReview, published, amended",
            description = "It is published only when each aspect of the response review says something.")
    public Uni<PostmortemView> move(@RestPath String id, @NotNull @Valid NewStatus request) {
        var by = callers.current();
        return editor.move(id, request.status(), by).chain(() -> reader.read(id, by));
    }

    @GET
    @Path("/{id}/export")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Produces({"text/markdown", MediaType.TEXT_HTML})
    @Operation(summary = "The postmortem as a document to take away")
    public Uni<RestResponse<String>> export(
            @RestPath String id, @RestQuery @Parameter(description = "md or html; md when not said") String format) {
        boolean html = "html".equals(format);
        if (!html && format != null && !format.isEmpty() && !"md".equals(format)) {
            throw Problems.unreadable("format", "Must be md or html");
        }
        return reader.read(id, callers.current())
                .map(view -> new PostmortemDocument(view, catalog::nameOf))
                .map(document -> ResponseBuilder.ok(html ? document.html() : document.markdown())
                        .header("Content-Type", (html ? "text/html" : "text/markdown") + "; charset=utf-8")
                        .build());
    }

    private static RestResponse<PostmortemView> tagged(PostmortemView postmortem) {
        return ETags.tagged(postmortem, postmortem.head().version());
    }

    private static RestResponse<SectionView> tagged(SectionView section) {
        return ResponseBuilder.ok(section)
                .header("ETag", ETags.of(section.version()))
                .build();
    }

    private static SectionName section(String name) {
        return SectionName.of(name).orElseThrow(() -> Problems.notFound("section", name));
    }

    private static PostmortemStatus status(String word) {
        return PostmortemStatus.of(word)
                .orElseThrow(() ->
                        Problems.unreadable("status", "Must be one of " + String.join(", ", PostmortemStatus.words())));
    }
}
