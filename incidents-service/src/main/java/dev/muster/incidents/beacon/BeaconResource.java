package dev.muster.incidents.beacon;

import dev.muster.chassis.token.Callers;
import dev.muster.chassis.token.Roles;
import dev.muster.chassis.tx.Transactions;
import dev.muster.incidents.incident.Incident;
import dev.muster.incidents.incident.IncidentAddresses;
import dev.muster.incidents.incident.Incidents;
import dev.muster.incidents.situation.Situations;
import dev.muster.incidents.update.UpdateRecord;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/incidents/{id}/beacon")
@Tag(name = "Beacon", description = "The one page for everyone")
@RolesAllowed(Roles.STAKEHOLDER)
class BeaconResource {

    private static final int UPDATES_SHOWN = 3;

    @Inject
    Incidents incidents;

    @Inject
    Situations situations;

    @Inject
    UpdateRecord updates;

    @Inject
    IncidentAddresses addresses;

    @Inject
    Transactions transactions;

    @Inject
    Callers callers;

    @GET
    @Operation(summary = "What everybody needs to know of an incident, and nothing more")
    public Uni<BeaconView> read(@RestPath String id) {
        return transactions.run(() -> incidents.read(id, callers.current()).chain(this::view));
    }

    private Uni<BeaconView> view(Incident incident) {
        return situations.of(incident).chain(situation -> updates.newest(incident.id(), UPDATES_SHOWN)
                .map(newest -> BeaconView.of(
                        situation,
                        newest,
                        incident.updateDueAt().orElse(null),
                        incident.isDrill(),
                        addresses.of(incident))));
    }
}
