package dev.muster.incidents.catalog;

import dev.muster.chassis.copy.Copied;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** People who own services; {@code membersEdit} lets members change what belongs to the team. */
public record CatalogTeam(
        UUID id, String name, Set<UUID> managerIds, Set<UUID> memberIds, boolean membersEdit, boolean deleted)
        implements Copied {

    public CatalogTeam {
        managerIds = managerIds == null ? Set.of() : Set.copyOf(managerIds);
        memberIds = memberIds == null ? Set.of() : Set.copyOf(memberIds);
    }

    /** Members and managers. */
    public Set<UUID> everybody() {
        return Stream.concat(memberIds.stream(), managerIds.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
