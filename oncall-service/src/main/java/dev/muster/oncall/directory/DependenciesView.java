package dev.muster.oncall.directory;

import java.util.List;
import java.util.UUID;

/** A service's neighbours: those it needs, and those that need it. */
record DependenciesView(List<Neighbour> dependsOn, List<Neighbour> dependents) {

    record Neighbour(UUID id, String name, Integer tier, UUID teamId) {

        static Neighbour of(Service service) {
            return new Neighbour(service.id, service.name, service.tier, service.teamId);
        }
    }

    static DependenciesView of(List<Service> dependsOn, List<Service> dependents) {
        return new DependenciesView(
                dependsOn.stream().map(Neighbour::of).toList(),
                dependents.stream().map(Neighbour::of).toList());
    }
}
