package dev.muster.oncall.schedule;

import dev.muster.chassis.background.Signals;
import dev.muster.chassis.tx.Transactions;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The schedules in memory, until one is changed here or in another replica. A lost signal costs a few seconds. */
@ApplicationScoped
class KnownSchedules {

    private static final String TOPIC = "schedule";
    private static final Duration KEPT = Duration.ofSeconds(5);

    private final ScheduleRepository repository;
    private final Transactions transactions;
    private final Signals signals;
    private final Clock clock;
    private final Map<UUID, KnownSchedule> known = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    KnownSchedules(ScheduleRepository repository, Transactions transactions, Signals signals, Clock clock) {
        this.repository = repository;
        this.transactions = transactions;
        this.signals = signals;
        this.clock = clock;
    }

    void listen(@Observes StartupEvent started) {
        signals.on(TOPIC, this::forget);
    }

    /** Call inside the transaction of a change. */
    void changed() {
        transactions.afterCommit(() -> signals.send(TOPIC));
    }

    Uni<Optional<KnownSchedule>> find(UUID id) {
        var kept = known.get(id);
        if (kept != null && !kept.isOlderThan(KEPT, clock.instant())) {
            return Uni.createFrom().item(Optional.of(kept));
        }
        return transactions.run(() -> read(id));
    }

    /** What was read while something changed may be old already, so it is used once and not kept. */
    private Uni<Optional<KnownSchedule>> read(UUID id) {
        long before = changes.get();
        return repository
                .history(id)
                .map(found -> found.map(history -> {
                    var read = new KnownSchedule(history, clock.instant());
                    if (changes.get() == before) {
                        known.put(id, read);
                    }
                    return read;
                }));
    }

    private void forget() {
        changes.incrementAndGet();
        known.clear();
    }
}
