package dev.muster.postmortem.catalog;

import dev.muster.chassis.copy.Copied;
import dev.muster.chassis.copy.CopiedKinds;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What we keep copies of. */
@ApplicationScoped
class CatalogKinds implements CopiedKinds {

    @Override
    public Map<String, Class<? extends Copied>> kinds() {
        return Map.of("person", CatalogPerson.class, "team", CatalogTeam.class, "service", CatalogService.class);
    }
}
