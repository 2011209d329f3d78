package dev.muster.incidents.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** People, teams, services and policies as their owner last told us. */
@ApplicationScoped
public class Directory {

    public Optional<CatalogPerson> person(UUID id) {
        return Optional.empty();
    }

    public Optional<CatalogTeam> team(UUID id) {
        return Optional.empty();
    }

    public Optional<CatalogService> service(UUID id) {
        return Optional.empty();
    }

    public Optional<CatalogPolicy> policy(UUID id) {
        return Optional.empty();
    }
}
