package dev.muster.alerts.catalog;

import dev.muster.chassis.copy.Copied;
import dev.muster.chassis.copy.Copies;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Catalogs in memory alone, and records to fill them with. */
public final class Catalogs {

    private Catalogs() {}

    /** Told in this order. */
    public static Catalog of(Copied... records) {
        var names = new ServiceNames();
        return new Catalog(Copies.of(List.of(names), records), names);
    }

    public static CatalogTeam team(String name, Set<UUID> managers, Set<UUID> members, boolean membersEdit) {
        return new CatalogTeam(UUID.randomUUID(), name, managers, members, membersEdit, false);
    }

    public static CatalogPolicy policy(String name, UUID teamId) {
        return new CatalogPolicy(UUID.randomUUID(), name, teamId, 1, false);
    }

    public static CatalogService service(String name, UUID teamId, UUID policyId) {
        return new CatalogService(UUID.randomUUID(), name, 1, teamId, policyId, false);
    }
}
