package dev.muster.incidents.mobilise;

import dev.muster.chassis.token.Callers;
import dev.muster.chassis.token.Roles;
import dev.muster.chassis.tx.Transactions;
import dev.muster.incidents.incident.Incidents;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/incidents/{id}/roster")
@Tag(name = "Command", description = "Who does what in an incident")
class RosterResource {

    @Inject
    Incidents incidents;

    @Inject
    PageToldRepository told;

    @Inject
    Transactions transactions;

    @Inject
    Callers callers;

    @GET
    @RolesAllowed({Roles.STAKEHOLDER, Roles.SERVICE})
    @Operation(summary = "Who is in an incident, who was called, who has answered")
    public Uni<RosterView> roster(@RestPath String id) {
        return transactions.run(() -> incidents.read(id, callers.current()).chain(incident -> told.of(incident.id())
                .map(pages -> RosterView.of(incident.crew(), pages))));
    }
}
