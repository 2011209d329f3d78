package dev.muster.oncall.directory;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Teams refer to people, services to teams and to each other. */
@ApplicationScoped
class DirectoryUsesItself implements UsesDirectory {

    private final TeamRepository teams;
    private final ServiceRepository services;

    DirectoryUsesItself(TeamRepository teams, ServiceRepository services) {
        this.teams = teams;
        this.services = services;
    }

    @Override
    public Uni<List<Use>> usesOf(DirectoryEntry entry) {
        return switch (entry.kind()) {
            case PERSON -> teamsOf(entry.id());
            case TEAM -> services.ownedBy(entry.id()).map(DirectoryUsesItself::uses);
            case SERVICE -> services.dependentsOf(entry.id()).map(DirectoryUsesItself::uses);
        };
    }

    private Uni<List<Use>> teamsOf(UUID personId) {
        return teams.maybeOf(personId).map(found -> found.stream()
                .filter(team -> !team.builtIn)
                .map(team -> new Use("teams", team.id, team.name))
                .toList());
    }

    private static List<Use> uses(List<Service> services) {
        return services.stream()
                .map(service -> new Use("services", service.id, service.name))
                .toList();
    }
}
