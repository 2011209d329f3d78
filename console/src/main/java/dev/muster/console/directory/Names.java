package dev.muster.console.directory;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What the ids on a page are called. Knows nothing while the directory does not answer, and says so. */
public record Names(
        Map<UUID, Person> people,
        Map<UUID, Team> teams,
        Map<UUID, Service> services,
        Map<UUID, Named> policies,
        Map<UUID, Named> schedules,
        boolean known) {

    static final Names NONE = new Names(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), false);

    static Names of(
            List<Person> people,
            List<Team> teams,
            List<Service> services,
            List<Named> policies,
            List<Named> schedules) {
        return new Names(
                byId(people, Person::id, Person::name),
                byId(teams, Team::id, Team::name),
                byId(services, Service::id, Service::name),
                byId(policies, Named::id, Named::name),
                byId(schedules, Named::id, Named::name),
                true);
    }

    /** Never null; "Someone" for an id nobody knows. */
    public Person person(UUID id) {
        return id == null ? null : people.getOrDefault(id, Person.unknown(id));
    }

    public List<Person> people(Collection<UUID> ids) {
        return ids.stream().map(this::person).toList();
    }

    public String team(UUID id) {
        var team = id == null ? null : teams.get(id);
        return team == null ? null : team.name();
    }

    public String service(UUID id) {
        var service = id == null ? null : services.get(id);
        return service == null ? null : service.name();
    }

    public String policy(UUID id) {
        var policy = id == null ? null : policies.get(id);
        return policy == null ? null : policy.name();
    }

    public String schedule(UUID id) {
        var schedule = id == null ? null : schedules.get(id);
        return schedule == null ? null : schedule.name();
    }

    /** Who can be chosen in a form: everyone who has not left, by name. */
    public List<Person> present() {
        return people.values().stream().filter(person -> !person.left()).toList();
    }

    private static <T> Map<UUID, T> byId(List<T> items, Function<T, UUID> id, Function<T, String> name) {
        var map = new LinkedHashMap<UUID, T>();
        items.stream()
                .sorted(Comparator.comparing(name, String.CASE_INSENSITIVE_ORDER))
                .forEach(item -> map.put(id.apply(item), item));
        return map;
    }
}
