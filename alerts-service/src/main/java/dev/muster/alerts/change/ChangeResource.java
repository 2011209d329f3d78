package dev.muster.alerts.change;

import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.paging.Slice;
import dev.muster.chassis.token.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Changes", description = "Deploys and the like, to be seen beside alerts")
class ChangeResource {

    private final Changes changes;

    ChangeResource(Changes changes) {
        this.changes = changes;
    }

    @GET
    @RolesAllowed(Roles.STAKEHOLDER)
    @Operation(summary = "Changes that senders told of, last received first")
    public Uni<Slice<ChangeView>> list(@BeanParam ChangeFilter filter, @BeanParam PageParams page) {
        return changes.list(filter, page);
    }
}
