package dev.muster.alerts.sample;

import dev.muster.alerts.integration.IntegrationAccess;
import dev.muster.chassis.paging.Slice;
import dev.muster.chassis.token.Callers;
import dev.muster.chassis.token.Roles;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/integrations/{id}/samples")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Integrations")
class SampleResource {

    private static final String NEWEST_FIRST =
            "select * from sample where integration_id = $1 order by id desc limit " + Samples.KEPT;

    private final Pool pool;
    private final IntegrationAccess integrations;
    private final Callers callers;

    SampleResource(Pool pool, IntegrationAccess integrations, Callers callers) {
        this.pool = pool;
        this.integrations = integrations;
        this.callers = callers;
    }

    @GET
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(
            summary = "The last few requests of an integration, newest first, for those who keep it",
            description = "Taken every few seconds, of the faulty ones as of the others.")
    public Uni<Slice<SampleView>> list(@RestPath UUID id) {
        return integrations
                .require(id, callers.current())
                .chain(() -> pool.preparedQuery(NEWEST_FIRST).execute(Tuple.of(id)))
                .map(rows -> Slice.whole(StreamSupport.stream(rows.spliterator(), false)
                        .map(SampleResource::view)
                        .toList()));
    }

    private static SampleView view(Row row) {
        return new SampleView(
                row.getUUID("id"),
                row.getOffsetDateTime("received_at").toInstant(),
                row.getString("address"),
                row.getBoolean("accepted"),
                row.getString("payload"));
    }
}
