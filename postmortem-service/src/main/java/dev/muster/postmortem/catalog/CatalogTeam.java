package dev.muster.postmortem.catalog;

import dev.muster.chassis.copy.Copied;
import java.util.Set;
import java.util.UUID;

/** People who own services, and whose managers look after what their members owe. */
public record CatalogTeam(UUID id, String name, Set<UUID> managerIds, Set<UUID> memberIds, boolean deleted)
        implements Copied {

    public CatalogTeam {
        managerIds = managerIds == null ? Set.of() : Set.copyOf(managerIds);
        memberIds = memberIds == null ? Set.of() : Set.copyOf(memberIds);
    }

    public boolean has(UUID personId) {
        return memberIds.contains(personId) || managerIds.contains(personId);
    }
}
