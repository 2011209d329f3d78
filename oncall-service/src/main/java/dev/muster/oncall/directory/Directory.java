package dev.muster.oncall.directory;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who and what there is, for the other features. Joins the caller's session, or opens one. */
@ApplicationScoped
public class Directory {

    /** The built-in team, whose members are always all active admins. */
    public static final UUID ADMINS = UUID.fromString("00000000-0000-7000-8000-000000000001");

    private final PersonRepository people;
    private final TeamRepository teams;
    private final ServiceRepository services;

    Directory(PersonRepository people, TeamRepository teams, ServiceRepository services) {
        this.people = people;
        this.teams = teams;
        this.services = services;
    }

    /** Also inactive and erased people, since records of the past refer to them. */
    public Uni<Optional<PersonRecord>> person(UUID id) {
        return Panache.withSession(() -> people.findById(id))
                .map(found -> Optional.ofNullable(found).map(Person::record));
    }

    /** Those that exist, inactive and erased ones too, by id. */
    public Uni<Map<UUID, PersonRecord>> people(Collection<UUID> ids) {
        return Panache.withSession(() -> people.byIds(ids))
                .map(found -> found.stream().collect(Collectors.toMap(person -> person.id, Person::record)));
    }

    public Uni<Optional<PersonRecord>> personByEmail(String email) {
        return Panache.withSession(() -> people.byEmail(email)).map(found -> found.map(Person::record));
    }

    /** Whether nobody was ever let in. */
    public Uni<Boolean> isEmpty() {
        return Panache.withSession(people::count).map(count -> count == 0);
    }

    public Uni<Optional<TeamRecord>> team(UUID id) {
        return Panache.withSession(() -> teams.findById(id)
                .chain(team -> team == null
                        ? Uni.createFrom().item(Optional.empty())
                        : records(List.of(team)).map(records -> Optional.of(records.get(0)))));
    }

    /** The teams a person manages or is a member of, by name; for admins with the built-in one. */
    public Uni<List<TeamRecord>> teamsOf(UUID personId) {
        return Panache.withSession(
                () -> teams.maybeOf(personId).chain(this::records).map(found -> found.stream()
                        .filter(team -> team.memberIds().contains(personId)
                                || team.managerIds().contains(personId))
                        .toList()));
    }

    public Uni<Optional<ServiceRecord>> service(UUID id) {
        return Panache.withSession(() -> services.findById(id))
                .map(found -> Optional.ofNullable(found).map(Service::record));
    }

    public Uni<Map<UUID, ServiceRecord>> services(Collection<UUID> ids) {
        return Panache.withSession(() -> services.byIds(ids))
                .map(found -> found.stream().collect(Collectors.toMap(service -> service.id, Service::record)));
    }

    /** The services that are paged by the policy, by name. */
    public Uni<List<ServiceRecord>> servicesWithPolicy(UUID policyId) {
        return Panache.withSession(() -> services.withPolicy(policyId))
                .map(found -> found.stream().map(Service::record).toList());
    }

    /** All active admins. */
    public Uni<Set<UUID>> adminIds() {
        return Panache.withSession(people::activeAdminIds);
    }

    /** With the members of the built-in team filled in. */
    Uni<List<TeamRecord>> records(List<Team> found) {
        Uni<Set<UUID>> admins = found.stream().anyMatch(team -> team.builtIn)
                ? people.activeAdminIds()
                : Uni.createFrom().item(Set.of());
        return admins.map(ids -> found.stream().map(team -> team.record(ids)).toList());
    }
}
