package dev.muster.postmortem.audit;

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

@Path("/v1/postmortem-audit")
@Tag(name = "Audit", description = "Who changed what")
class PostmortemAuditResource {

    private final Audit audit;

    PostmortemAuditResource(Audit audit) {
        this.audit = audit;
    }

    @GET
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Changes of postmortems, reviews, action items and improvements, newest first")
    public Uni<Slice<AuditView>> list(@BeanParam PageParams page) {
        return audit.list(page);
    }
}
