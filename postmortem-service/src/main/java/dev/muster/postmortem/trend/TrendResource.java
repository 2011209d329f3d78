package dev.muster.postmortem.trend;

import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.token.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
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

@Path("/v1/trends")
@Tag(name = "Trends", description = "Whether it gets better: each figure with its definition and what it leaves out")
class TrendResource {

    private final Trends trends;
    private final Clock clock;

    TrendResource(Trends trends, Clock clock) {
        this.trends = trends;
        this.clock = clock;
    }

    @GET
    @Path("/{subject}")
    @RolesAllowed(Roles.STAKEHOLDER)
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @Operation(summary = "A trend of incidents, alerts, pages or actions")
    @APIResponse(
            responseCode = "200",
            description = "Group by group",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TrendView.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    @APIResponse(
            responseCode = "422",
            description = "The period is none, or longer than two years",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Uni<RestResponse<Object>> read(
            @RestPath @Parameter(description = "incidents, alerts, pages or actions") String subject,
            @RestQuery
                    @Parameter(
                            description = "From this instant on; thirty days before the end when not said",
                            example = "2026-01-01T00:00:00Z")
                    String from,
            @RestQuery
                    @Parameter(
                            description = "Up to, without, this instant; now when not said",
                            example = "2026-02-01T00:00:00Z")
                    String to,
            @RestQuery @Parameter(description = "service, team, severity, cause or week; all in one when not said")
                    String by,
            @RestQuery @Parameter(description = "json or csv; json when not said") String format) {
        boolean csv = "csv".equals(format);
        if (!csv && format != null && !format.isEmpty() && !"json".equals(format)) {
            throw Problems.unreadable("format", "Must be json or csv");
        }
        var query = TrendQuery.of(subject, from, to, by, clock);
        return trends.of(query).map(trend -> csv ? csv(trend) : json(trend));
    }

    private static RestResponse<Object> json(TrendView trend) {
        return ResponseBuilder.<Object>ok(trend)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    private static RestResponse<Object> csv(TrendView trend) {
        return ResponseBuilder.<Object>ok(TrendTable.of(trend))
                .header("Content-Type", "text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + trend.subject() + ".csv\"")
                .build();
    }
}
