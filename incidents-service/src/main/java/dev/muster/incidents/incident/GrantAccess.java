package dev.muster.incidents.incident;

import dev.muster.chassis.problem.Faults;
import dev.muster.incidents.catalog.Directory;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = "{\"personIds\":[\"019b0000-0000-7000-8000-000000000001\"],\"teamIds\":[]}")
record GrantAccess(
        @Schema(nullable = true) List<UUID> personIds,
        @Schema(nullable = true) List<UUID> teamIds) {

    private static final int MOST = 200;

    List<UUID> people(Directory directory) {
        return known(personIds, "personIds", id -> directory.person(id).isPresent());
    }

    List<UUID> teams(Directory directory) {
        return known(teamIds, "teamIds", id -> directory.team(id).isPresent());
    }

    private static List<UUID> known(List<UUID> given, String field, Predicate<UUID> isKnown) {
        var faults = new Faults();
        var ids = faults.at(field).list(given, 0, MOST);
        for (int i = 0; i < ids.size(); i++) {
            if (ids.get(i) == null || !isKnown.test(ids.get(i))) {
                faults.at(field).at(i).add("Not known");
            }
        }
        faults.refuseIfAny();
        return ids.stream().distinct().toList();
    }
}
