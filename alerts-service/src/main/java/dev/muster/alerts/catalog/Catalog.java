package dev.muster.alerts.catalog;

import dev.muster.chassis.copy.Copied;
import dev.muster.chassis.copy.Copies;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Services, teams, policies and people as their owner last told us. */
@ApplicationScoped
public class Catalog {

    private final Copies copies;
    private final ServiceNames names;

    Catalog(Copies copies, ServiceNames names) {
        this.copies = copies;
        this.names = names;
    }

    public Optional<CatalogService> service(UUID id) {
        return find(CatalogService.class, id);
    }

    /** By id or by name, case ignored. */
    public Optional<CatalogService> service(String idOrName) {
        if (idOrName == null || idOrName.isBlank()) {
            return Optional.empty();
        }
        var byName = names.id(idOrName).flatMap(this::service);
        return byName.isPresent() ? byName : id(idOrName).flatMap(this::service);
    }

    public Optional<CatalogTeam> team(UUID id) {
        return find(CatalogTeam.class, id);
    }

    public Optional<CatalogPolicy> policy(UUID id) {
        return find(CatalogPolicy.class, id);
    }

    public Optional<CatalogPerson> person(UUID id) {
        return find(CatalogPerson.class, id);
    }

    private <T extends Copied> Optional<T> find(Class<T> type, UUID id) {
        return copies.find(type, id);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
