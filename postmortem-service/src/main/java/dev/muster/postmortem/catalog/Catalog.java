package dev.muster.postmortem.catalog;

import dev.muster.chassis.copy.Copies;
import dev.muster.chassis.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** People, teams and services as their owner last told us. */
@ApplicationScoped
public class Catalog {

    private final Copies copies;

    Catalog(Copies copies) {
        this.copies = copies;
    }

    public Optional<CatalogPerson> person(UUID id) {
        return copies.find(CatalogPerson.class, id);
    }

    /** The name, also of who has left; the id of somebody we never heard of. */
    public String nameOf(UUID personId) {
        return copies.ever(CatalogPerson.class, personId)
                .map(CatalogPerson::name)
                .orElseGet(() -> personId == null ? "nobody" : "person " + personId);
    }

    public String nameOfService(UUID serviceId) {
        return copies.ever(CatalogService.class, serviceId)
                .map(CatalogService::name)
                .orElse("service " + serviceId);
    }

    public List<CatalogPerson> people() {
        return copies.all(CatalogPerson.class);
    }

    public Optional<CatalogTeam> team(UUID id) {
        return copies.find(CatalogTeam.class, id);
    }

    public List<CatalogTeam> teams() {
        return copies.all(CatalogTeam.class);
    }

    public List<CatalogService> services() {
        return copies.all(CatalogService.class);
    }

    /** Everybody who is in the team, its managers included; nobody where there is no such team. */
    public Set<UUID> peopleOf(UUID teamId) {
        return team(teamId).stream()
                .flatMap(team -> Stream.concat(team.memberIds().stream(), team.managerIds().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the one manages a team that the other is in. */
    public boolean manages(UUID managerId, UUID personId) {
        return teams().stream().anyMatch(team -> team.managerIds().contains(managerId) && team.has(personId));
    }

    /** @param pointer where the request names the person */
    public void requirePerson(String pointer, UUID personId) {
        if (person(personId).filter(CatalogPerson::active).isEmpty()) {
            throw Problems.invalid(pointer, "Nobody active has this id. Choose somebody of the directory.");
        }
    }
}
