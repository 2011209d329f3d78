package dev.muster.incidents.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Incidents as they are shown. */
@ApplicationScoped
public class IncidentViews {

    @Inject
    IncidentAddresses addresses;

    public IncidentView of(Incident incident) {
        var crew = incident.crew;
        return new IncidentView(
                incident.id,
                incident.number(),
                incident.title,
                incident.description,
                incident.severity,
                incident.kind,
                incident.status,
                incident.status.phase(),
                Milestones.of(incident.milestones),
                crew.present().stream().map(RoleView::of).toList(),
                crew.participants().stream().map(ParticipantView::of).toList(),
                crew.handovers().stream().map(HandoverView::of).toList(),
                crew.asked() == null ? null : crew.asked().at(),
                incident.serviceIds,
                incident.alertIds,
                incident.restricted,
                incident.drill,
                incident.updateDueAt,
                addresses.of(incident),
                addresses.beacon(incident),
                crew.isCommandVacant(),
                List.copyOf(incident.status.next()),
                incident.mergedInto,
                incident.version,
                incident.declaredBy(),
                incident.declaredAt);
    }
}
