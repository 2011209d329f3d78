package dev.muster.incidents.incident;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who else sees a restricted incident, beside its declarer and those in it.
 *
 * @param pagedIds whoever was called for it
 */
public record Access(List<UUID> personIds, List<UUID> teamIds, List<UUID> pagedIds) {

    static final Access OF_NOBODY_ELSE = new Access(List.of(), List.of(), List.of());

    public Access {
        personIds = List.copyOf(personIds);
        teamIds = List.copyOf(teamIds);
        pagedIds = List.copyOf(pagedIds);
    }

    Access withPaged(UUID personId) {
        return new Access(personIds, teamIds, with(pagedIds, personId));
    }

    Access withPerson(UUID personId) {
        return new Access(with(personIds, personId), teamIds, pagedIds);
    }

    private static List<UUID> with(List<UUID> ids, UUID added) {
        return Stream.concat(ids.stream(), Stream.of(added)).distinct().toList();
    }
}
