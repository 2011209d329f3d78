package dev.muster.alerts.ingest;

import dev.muster.chassis.messaging.Fact;
import dev.muster.chassis.messaging.Outbox;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Stores a batch of events, what they make of alerts, and what others are told, in one transaction. */
@ApplicationScoped
class AlertWriter {

    /** Another writer was quicker (unique violation, serialization failure, deadlock): applied again, it comes right. */
    private static final Set<String> LOST_RACES = Set.of("23505", "40001", "40P01");

    private static final int ATTEMPTS = 5;

    private final IngestDatabase database;
    private final Outbox outbox;
    private final IngestTraces traces;

    AlertWriter(IngestDatabase database, Outbox outbox, IngestTraces traces) {
        this.database = database;
        this.outbox = outbox;
        this.traces = traces;
    }

    /** Sets each arrival's alert. Once it succeeds all of it is committed; if it fails, nothing is known to be. */
    Uni<Void> write(List<Arrival> arrivals) {
        return database.transaction(connection -> store(connection, arrivals))
                .onFailure(AlertWriter::isLostRace)
                .retry()
                .atMost(ATTEMPTS)
                .invoke(this::tell)
                .replaceWithVoid();
    }

    /** Whether what was sent, and not the state of the database, made the write fail. */
    static boolean isFaultOfData(Throwable failure) {
        return failure instanceof PgException refused
                && refused.getSqlState() != null
                && (refused.getSqlState().startsWith("22")
                        || refused.getSqlState().equals("54001"));
    }

    private static boolean isLostRace(Throwable failure) {
        return failure instanceof PgException refused && LOST_RACES.contains(refused.getSqlState());
    }

    private Uni<List<AlertChange>> store(SqlConnection transaction, List<Arrival> arrivals) {
        return unstored(transaction, arrivals).map(AlertBatch::new).chain(batch -> store(transaction, batch));
    }

    private Uni<List<AlertChange>> store(SqlClient transaction, AlertBatch batch) {
        return AlertStore.lockOpen(transaction, batch.keys())
                .invoke(batch::applyTo)
                .chain(open -> AlertStore.save(transaction, batch.touched()))
                .chain(() -> EventStore.append(transaction, batch.arrivals()))
                .chain(() -> publish(transaction, batch.changes()))
                .replaceWith(batch::changes);
    }

    /** The arrivals that are not there yet; those that are only get to know their alert. */
    private static Uni<List<Arrival>> unstored(SqlClient transaction, List<Arrival> arrivals) {
        List<UUID> repeatable = arrivals.stream()
                .filter(arrival -> arrival.repeatable)
                .map(arrival -> arrival.event.id())
                .toList();
        if (repeatable.isEmpty()) {
            return Uni.createFrom().item(arrivals);
        }
        return EventStore.stored(transaction, repeatable).map(stored -> withoutStored(arrivals, stored));
    }

    private static List<Arrival> withoutStored(List<Arrival> arrivals, Map<UUID, Optional<UUID>> stored) {
        var alertsByEvent = new HashMap<>(stored);
        var fresh = new ArrayList<Arrival>();
        for (Arrival arrival : arrivals) {
            Optional<UUID> alert = alertsByEvent.putIfAbsent(arrival.event.id(), Optional.empty());
            if (alert == null) {
                fresh.add(arrival);
            } else {
                arrival.alertId = alert.orElse(null);
            }
        }
        return fresh;
    }

    private Uni<Void> publish(SqlClient transaction, List<AlertChange> changes) {
        if (changes.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<Fact> facts = changes.stream()
                .map(change -> AlertTold.of(change, traces.begin(change)))
                .toList();
        return outbox.append(transaction, facts);
    }

    private void tell(List<AlertChange> changes) {
        if (!changes.isEmpty()) {
            outbox.wake();
        }
    }
}
