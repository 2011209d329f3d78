package dev.muster.alerts.catalog;

import dev.muster.chassis.copy.Copied;
import dev.muster.chassis.copy.CopyListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Services by the names that senders write, case ignored. */
@ApplicationScoped
class ServiceNames implements CopyListener {

    private final Map<String, UUID> ids = new ConcurrentHashMap<>();

    Optional<UUID> id(String name) {
        return Optional.ofNullable(ids.get(folded(name)));
    }

    @Override
    public void changed(Copied before, Copied now) {
        if (now instanceof CatalogService service) {
            if (before instanceof CatalogService old) {
                ids.remove(folded(old.name()), old.id());
            }
            if (!service.deleted()) {
                ids.put(folded(service.name()), service.id());
            }
        }
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
