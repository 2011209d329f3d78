package dev.muster.alerts.catalog;

import dev.muster.alerts.replica.InMemory;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Services, teams, policies and people as their owner last told us: in memory, for decisions that cannot wait. */
@ApplicationScoped
public class Catalog implements InMemory {

    static final String NAME = "catalog";

    private record Kept(CatalogRecord copy, long revision) {}

    private final CatalogRepository repository;
    private final Map<CatalogKind, Map<UUID, Kept>> records = new EnumMap<>(CatalogKind.class);
    private final Map<String, UUID> serviceIds = new ConcurrentHashMap<>();
    private volatile long seen;

    Catalog(CatalogRepository repository) {
        this.repository = repository;
        for (CatalogKind kind : CatalogKind.values()) {
            records.put(kind, new ConcurrentHashMap<>());
        }
    }

    public Optional<CatalogService> service(UUID id) {
        return find(CatalogKind.SERVICE, id).map(CatalogService.class::cast);
    }

    /** By id or by name, case ignored. */
    public Optional<CatalogService> service(String idOrName) {
        if (idOrName == null || idOrName.isBlank()) {
            return Optional.empty();
        }
        var byName = Optional.ofNullable(serviceIds.get(folded(idOrName))).flatMap(this::service);
        return byName.isPresent() ? byName : id(idOrName).flatMap(this::service);
    }

    public Optional<CatalogTeam> team(UUID id) {
        return find(CatalogKind.TEAM, id).map(CatalogTeam.class::cast);
    }

    public Optional<CatalogPolicy> policy(UUID id) {
        return find(CatalogKind.POLICY, id).map(CatalogPolicy.class::cast);
    }

    public Optional<CatalogPerson> person(UUID id) {
        return find(CatalogKind.PERSON, id).map(CatalogPerson.class::cast);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Uni<Void> catchUp(long revision) {
        return revision <= seen
                ? Uni.createFrom().voidItem()
                : repository.since(seen).invoke(rows -> take(rows, revision)).replaceWithVoid();
    }

    private void take(List<CatalogRepository.Stored> rows, long revision) {
        rows.forEach(row -> keep(row.kind(), row.copy(), row.revision()));
        seen = Math.max(seen, revision);
    }

    /** An older revision never replaces a newer one. */
    synchronized void keep(CatalogKind kind, CatalogRecord copy, long revision) {
        var kept = records.get(kind);
        var before = kept.get(copy.id());
        if (before != null && before.revision() > revision) {
            return;
        }
        kept.put(copy.id(), new Kept(copy, revision));
        if (copy instanceof CatalogService service) {
            rename(before == null ? null : before.copy(), service);
        }
    }

    private void rename(CatalogRecord before, CatalogService now) {
        if (before != null) {
            serviceIds.remove(folded(before.name()), before.id());
        }
        if (!now.deleted()) {
            serviceIds.put(folded(now.name()), now.id());
        }
    }

    private Optional<CatalogRecord> find(CatalogKind kind, UUID id) {
        return Optional.ofNullable(id)
                .map(records.get(kind)::get)
                .map(Kept::copy)
                .filter(copy -> !copy.deleted());
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
