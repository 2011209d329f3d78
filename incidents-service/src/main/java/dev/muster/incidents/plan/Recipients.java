package dev.muster.incidents.plan;

import dev.muster.incidents.catalog.CatalogPerson;
import dev.muster.incidents.catalog.CatalogTeam;
import dev.muster.incidents.catalog.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** Turns an audience into mail addresses, each once. */
@ApplicationScoped
public class Recipients {

    private final Directory directory;

    Recipients(Directory directory) {
        this.directory = directory;
    }

    /** @param serviceIds the affected services, whose owners may be among the readers */
    public Set<String> of(List<Reader> audience, Collection<UUID> serviceIds) {
        var addresses = new TreeSet<String>();
        audience.forEach(reader -> addresses(reader, serviceIds).forEach(addresses::add));
        return addresses;
    }

    /** The addresses of those of them who are still here. */
    public Set<String> of(Collection<UUID> personIds) {
        var addresses = new TreeSet<String>();
        people(personIds).forEach(addresses::add);
        return addresses;
    }

    private Stream<String> addresses(Reader reader, Collection<UUID> serviceIds) {
        return switch (reader.type()) {
            case EVERYBODY -> directory.activePeople().stream().flatMap(Recipients::address);
            case OWNERS -> directory.ownersOf(serviceIds).flatMap(this::members);
            case TEAM -> directory.team(reader.id()).stream().flatMap(this::members);
            case PERSON -> people(List.of(reader.id()));
            case ADDRESS -> Stream.of(reader.address());
        };
    }

    private Stream<String> members(CatalogTeam team) {
        return people(team.everybody());
    }

    private Stream<String> people(Collection<UUID> ids) {
        return ids.stream()
                .flatMap(id -> directory.person(id).stream())
                .filter(CatalogPerson::active)
                .flatMap(Recipients::address);
    }

    private static Stream<String> address(CatalogPerson person) {
        return Stream.ofNullable(person.email());
    }
}
