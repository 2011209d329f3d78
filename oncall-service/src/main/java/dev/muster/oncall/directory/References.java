package dev.muster.oncall.directory;

import dev.muster.chassis.problem.Problem.Fault;
import dev.muster.chassis.problem.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Checks that what a request refers to exists, and names every reference that does not. */
@ApplicationScoped
class References {

    private final PersonRepository people;
    private final TeamRepository teams;
    private final ServiceRepository services;
    private final KnowsPolicies policies;

    References(PersonRepository people, TeamRepository teams, ServiceRepository services, KnowsPolicies policies) {
        this.people = people;
        this.teams = teams;
        this.services = services;
        this.policies = policies;
    }

    Uni<Void> require(SaveTeam team) {
        var named = new HashSet<>(team.managerIds());
        named.addAll(team.memberIds());
        return people.byIds(named)
                .map(found -> found.stream()
                        .filter(person -> !person.erased)
                        .map(person -> person.id)
                        .collect(Collectors.toSet()))
                .map(known -> {
                    var faults = unknown("/managerIds/", team.managerIds(), known, "person");
                    faults.addAll(unknown("/memberIds/", team.memberIds(), known, "person"));
                    return faults;
                })
                .invoke(References::refuse)
                .replaceWithVoid();
    }

    Uni<Void> require(UUID self, SaveService service) {
        return services.byIds(service.dependsOn())
                .map(found -> found.stream().map(other -> other.id).collect(Collectors.toSet()))
                .invoke(known -> known.remove(self))
                .map(known -> unknown("/dependsOn/", service.dependsOn(), known, "other service"))
                .call(faults -> teamOf(service).invoke(faults::addAll))
                .call(faults -> policyOf(service).invoke(faults::addAll))
                .invoke(References::refuse)
                .replaceWithVoid();
    }

    private Uni<List<Fault>> teamOf(SaveService service) {
        UUID id = service.teamId();
        return id == null
                ? Uni.createFrom().item(List.of())
                : teams.findById(id)
                        .map(team ->
                                team == null ? List.of(new Fault("/teamId", "There is no team " + id)) : List.of());
    }

    private Uni<List<Fault>> policyOf(SaveService service) {
        UUID id = service.escalationPolicyId();
        return id == null
                ? Uni.createFrom().item(List.of())
                : policies.policyExists(id)
                        .map(exists -> exists
                                ? List.of()
                                : List.of(new Fault("/escalationPolicyId", "There is no escalation policy " + id)));
    }

    private static List<Fault> unknown(String pointer, List<UUID> ids, Set<UUID> known, String what) {
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < ids.size(); i++) {
            if (!known.contains(ids.get(i))) {
                faults.add(new Fault(pointer + i, "There is no " + what + " " + ids.get(i)));
            }
        }
        return faults;
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw Problems.invalid(faults);
        }
    }
}
