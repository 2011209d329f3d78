package dev.muster.alerts.catalog;

import java.util.Set;
import java.util.UUID;

/** Catalogs in memory alone, and records to fill them with. */
public final class Catalogs {

    private Catalogs() {}

    public static Catalog of(CatalogRecord... records) {
        var catalog = new Catalog(null);
        for (CatalogRecord each : records) {
            put(catalog, each);
        }
        return catalog;
    }

    public static void put(Catalog catalog, CatalogRecord copy) {
        for (CatalogKind kind : CatalogKind.values()) {
            if (kind.type().isInstance(copy)) {
                catalog.keep(kind, copy, 1);
            }
        }
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
