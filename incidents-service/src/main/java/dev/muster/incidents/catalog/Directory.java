package dev.muster.incidents.catalog;

import dev.muster.chassis.copy.Copies;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** People, teams, services and policies as their owner last told us. */
@ApplicationScoped
public class Directory {

    private final Copies copies;

    Directory(Copies copies) {
        this.copies = copies;
    }

    public Optional<CatalogPerson> person(UUID id) {
        return copies.find(CatalogPerson.class, id);
    }

    /** What to call somebody, also one who is gone. */
    public String nameOf(UUID personId) {
        return copies.ever(CatalogPerson.class, personId)
                .map(CatalogPerson::name)
                .orElse("somebody");
    }

    public List<CatalogPerson> activePeople() {
        return copies.all(CatalogPerson.class).stream()
                .filter(CatalogPerson::active)
                .toList();
    }

    public List<CatalogTeam> teams() {
        return copies.all(CatalogTeam.class);
    }

    public Optional<CatalogTeam> team(UUID id) {
        return copies.find(CatalogTeam.class, id);
    }

    public Optional<CatalogService> service(UUID id) {
        return copies.find(CatalogService.class, id);
    }

    /** Those of the services that are known. */
    public List<CatalogService> services(Collection<UUID> ids) {
        return ids.stream().flatMap(id -> service(id).stream()).toList();
    }

    /** The teams that own any of the services. */
    public Stream<CatalogTeam> ownersOf(Collection<UUID> serviceIds) {
        return services(serviceIds).stream()
                .map(CatalogService::teamId)
                .distinct()
                .flatMap(id -> team(id).stream());
    }

    public boolean managesAnyOf(UUID personId, Collection<UUID> serviceIds) {
        return ownersOf(serviceIds).anyMatch(team -> team.managerIds().contains(personId));
    }

    public Optional<CatalogPolicy> policy(UUID id) {
        return copies.find(CatalogPolicy.class, id);
    }
}
