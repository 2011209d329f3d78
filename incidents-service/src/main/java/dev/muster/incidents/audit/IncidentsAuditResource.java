package dev.muster.incidents.audit;

import dev.muster.chassis.audit.Audit;
import dev.muster.chassis.audit.AuditView;
import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.paging.Slice;
import dev.muster.chassis.token.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/incidents-audit")
@Tag(name = "Audit")
class IncidentsAuditResource {

    private final Audit audit;

    IncidentsAuditResource(Audit audit) {
        this.audit = audit;
    }

    @GET
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Who changed what here, newest first")
    public Uni<Slice<AuditView>> list(@BeanParam PageParams page) {
        return audit.list(page);
    }
}
