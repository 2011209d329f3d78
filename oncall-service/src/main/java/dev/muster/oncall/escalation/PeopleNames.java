package dev.muster.oncall.escalation;

import dev.muster.oncall.directory.Directory;
import dev.muster.oncall.directory.PersonRecord;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** People's names in memory, so that asking who is on call needs no database. A new name shows after a few seconds. */
@ApplicationScoped
class PeopleNames {

    private static final Duration KEPT = Duration.ofSeconds(5);

    private final Directory directory;
    private final Clock clock;
    private volatile Kept kept = new Kept(Map.of(), Instant.EPOCH);

    private record Kept(Map<UUID, String> names, Instant since) {}

    PeopleNames(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** By id, of those at least who are asked for and exist. */
    Uni<Map<UUID, String>> of(Collection<UUID> ids) {
        var now = clock.instant();
        var known = kept.since.plus(KEPT).isBefore(now) ? new Kept(Map.of(), now) : kept;
        return known.names.keySet().containsAll(ids)
                ? Uni.createFrom().item(known.names)
                : directory.people(ids).map(found -> keep(known, found));
    }

    private Map<UUID, String> keep(Kept known, Map<UUID, PersonRecord> found) {
        var names = new HashMap<>(known.names);
        names.putAll(found.values().stream().collect(Collectors.toMap(PersonRecord::id, PersonRecord::name)));
        kept = new Kept(Map.copyOf(names), known.since);
        return names;
    }
}
