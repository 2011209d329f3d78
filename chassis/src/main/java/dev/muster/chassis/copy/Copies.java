package dev.muster.chassis.copy;

import dev.muster.chassis.replica.InMemory;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What other services own, as they last told us: in memory, for decisions that cannot wait. */
@ApplicationScoped
public class Copies implements InMemory {

    static final String NAME = "copies";

    private record Kept(Copied copy, long revision) {}

    private final CopyRows rows;
    private final List<CopyListener> listeners;
    private final Map<Class<?>, Map<UUID, Kept>> byType = new ConcurrentHashMap<>();
    private volatile long seen;

    Copies(CopyRows rows, @All List<CopyListener> listeners) {
        this.rows = rows;
        this.listeners = listeners;
    }

    /** Copies that no database stands behind, for what is decided by them alone. */
    public static Copies of(List<CopyListener> listeners, Copied... records) {
        var copies = new Copies(null, listeners);
        for (int i = 0; i < records.length; i++) {
            copies.keep(records[i], i);
        }
        return copies;
    }

    /** Empty for one that was deleted, and for no id. */
    public <T extends Copied> Optional<T> find(Class<T> type, UUID id) {
        return ever(type, id).filter(copy -> !copy.deleted());
    }

    /** Deleted ones, too. */
    public <T extends Copied> Optional<T> ever(Class<T> type, UUID id) {
        return Optional.ofNullable(id).map(kept(type)::get).map(Kept::copy).map(type::cast);
    }

    /** All that are not deleted, by id. */
    public <T extends Copied> List<T> all(Class<T> type) {
        return kept(type).values().stream()
                .map(Kept::copy)
                .filter(copy -> !copy.deleted())
                .map(type::cast)
                .sorted(Comparator.comparing(Copied::id))
                .toList();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Uni<Void> catchUp(long revision) {
        return revision <= seen
                ? Uni.createFrom().voidItem()
                : rows.since(seen).invoke(found -> take(found, revision)).replaceWithVoid();
    }

    private void take(List<CopyRows.Stored> found, long revision) {
        found.forEach(row -> keep(row.copy(), row.revision()));
        seen = Math.max(seen, revision);
    }

    /** An older revision never replaces a newer one. */
    synchronized void keep(Copied copy, long revision) {
        var kept = kept(copy.getClass());
        var before = kept.get(copy.id());
        if (before != null && before.revision() > revision) {
            return;
        }
        kept.put(copy.id(), new Kept(copy, revision));
        listeners.forEach(listener -> listener.changed(before == null ? null : before.copy(), copy));
    }

    private Map<UUID, Kept> kept(Class<?> type) {
        return byType.computeIfAbsent(type, first -> new ConcurrentHashMap<>());
    }
}
