package dev.muster.incidents.incident;

import dev.muster.chassis.token.Caller;
import dev.muster.incidents.catalog.CatalogTeam;
import dev.muster.incidents.catalog.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/** Who sees what. A restricted incident does not exist for those it is not open to, admins included. */
@ApplicationScoped
public class Visibility {

    @Inject
    Directory directory;

    public boolean isVisible(Incident incident, Caller to) {
        return to.isService() || isVisibleTo(incident, to.personId());
    }

    public boolean isVisibleTo(Incident incident, UUID personId) {
        return !incident.isRestricted() || everybody(incident).contains(personId);
    }

    /** Everybody a restricted incident is open to, the members of its teams counted in. */
    public List<UUID> everybody(Incident incident) {
        var people = new LinkedHashSet<>(incident.peopleConcerned());
        incident.access().teamIds().stream()
                .flatMap(id -> directory.team(id).stream())
                .map(CatalogTeam::everybody)
                .forEach(people::addAll);
        return List.copyOf(people);
    }
}
