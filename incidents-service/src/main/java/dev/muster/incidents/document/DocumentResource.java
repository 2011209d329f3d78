package dev.muster.incidents.document;

import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.token.Callers;
import dev.muster.chassis.token.Roles;
import dev.muster.chassis.tx.Transactions;
import dev.muster.incidents.incident.Incidents;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/incidents/{id}/document")
@Tag(name = "Document", description = "All there is to know, for who joins late")
@RolesAllowed(Roles.STAKEHOLDER)
class DocumentResource {

    private static final String MARKDOWN = "text/markdown;charset=UTF-8";

    private final Documents documents;
    private final Incidents incidents;
    private final Transactions transactions;
    private final Callers callers;

    DocumentResource(Documents documents, Incidents incidents, Transactions transactions, Callers callers) {
        this.documents = documents;
        this.incidents = incidents;
        this.transactions = transactions;
        this.callers = callers;
    }

    @GET
    @Operation(summary = "The living document of an incident, assembled from the record")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DocumentView.class)),
                @Content(mediaType = "text/markdown", schema = @Schema(implementation = String.class))
            })
    public Uni<RestResponse<Object>> read(
            @RestPath String id,
            @RestQuery @Parameter(description = "As data or as text", schema = @Schema(enumeration = {"json", "md"}))
                    String format) {
        boolean markdown = isMarkdown(format);
        return transactions
                .run(() -> incidents.read(id, callers.current()).chain(documents::of))
                .map(document -> markdown
                        ? answer(MarkdownDocument.of(document), MARKDOWN)
                        : answer(document, MediaType.APPLICATION_JSON));
    }

    private static RestResponse<Object> answer(Object body, String type) {
        return ResponseBuilder.ok(body).type(type).build();
    }

    private static boolean isMarkdown(String format) {
        if (format == null || format.isEmpty() || format.equals("json")) {
            return false;
        }
        if (!format.equals("md")) {
            throw Problems.invalid("format", "Must be json or md");
        }
        return true;
    }
}
