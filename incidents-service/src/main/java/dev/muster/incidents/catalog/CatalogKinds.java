package dev.muster.incidents.catalog;

import dev.muster.chassis.copy.Copied;
import dev.muster.chassis.copy.CopiedKinds;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The directory is oncall's; these are what we keep copies of. */
@ApplicationScoped
class CatalogKinds implements CopiedKinds {

    @Override
    public Map<String, Class<? extends Copied>> kinds() {
        return Map.of(
                "service", CatalogService.class,
                "team", CatalogTeam.class,
                "policy", CatalogPolicy.class,
                "person", CatalogPerson.class);
    }
}
