package dev.muster.alerts.ingest;

import dev.muster.chassis.messaging.Fact;
import dev.muster.chassis.messaging.Outbox;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Stores a batch of events, what they make of alerts, and what others are told: in one transaction, but for what is only
 * heard again, which nobody is told of and which has a quicker way of its own.
 */
@ApplicationScoped
class AlertWriter {

    private static final int ATTEMPTS = 5;

    private final IngestDatabase database;
    private final HeardAgain heardAgain;
    private final KnownAlerts known;
    private final Outbox outbox;
    private final IngestTraces traces;

    AlertWriter(IngestDatabase database, HeardAgain heardAgain, KnownAlerts known, Outbox outbox, IngestTraces traces) {
        this.database = database;
        this.heardAgain = heardAgain;
        this.known = known;
        this.outbox = outbox;
        this.traces = traces;
    }

    /** Sets each arrival's alert. Once it succeeds all of it is committed; if it fails, nothing is known to be. */
    Uni<Void> write(List<Arrival> arrivals) {
        return heardAgain
                .write(arrivals)
                .chain(rest -> rest.isEmpty() ? Uni.createFrom().voidItem() : writeInOne(rest));
    }

    private Uni<Void> writeInOne(List<Arrival> arrivals) {
        return database.transaction(transaction -> store(transaction, arrivals))
                .onFailure(IngestDatabase::isLostRace)
                .retry()
                .atMost(ATTEMPTS)
                .invoke(this::stored)
                .replaceWithVoid();
    }

    /** Whether what was sent, and not the state of the database, made the write fail. */
    static boolean isFaultOfData(Throwable failure) {
        return failure instanceof PgException refused
                && refused.getSqlState() != null
                && (refused.getSqlState().startsWith("22")
                        || refused.getSqlState().equals("54001"));
    }

    private Uni<AlertBatch> store(IngestTransaction transaction, List<Arrival> arrivals) {
        SqlClient client = transaction.client();
        var known = EventStore.stored(client, named(arrivals));
        var open = AlertStore.lockOpen(client, AlertBatch.keys(arrivals));
        return transaction
                .begin(known, open)
                .map(read -> batch(arrivals, read.getItem1(), read.getItem2()))
                .call(batch -> write(transaction, batch));
    }

    private static AlertBatch batch(
            List<Arrival> arrivals, Map<UUID, Optional<UUID>> stored, Map<AlertKey, AlertRecord> open) {
        var batch = new AlertBatch(withoutStored(arrivals, stored));
        batch.applyTo(open);
        return batch;
    }

    /** Only changes worth telling wait for the numbers of new alerts; all else leaves with the commit behind it. */
    private Uni<Void> write(IngestTransaction transaction, AlertBatch batch) {
        SqlClient client = transaction.client();
        var append = EventStore.append(client, batch.arrivals());
        return batch.changes().isEmpty()
                ? transaction.commit(List.of(AlertStore.save(client, batch.touched()), append))
                : OpenIncidents.join(client, batch.changes())
                        .chain(() -> AlertStore.save(client, batch.touched()))
                        .chain(() -> transaction.commit(List.of(append, publish(client, batch.changes()))));
    }

    private static List<UUID> named(List<Arrival> arrivals) {
        return arrivals.stream()
                .filter(arrival -> arrival.named)
                .map(arrival -> arrival.event.id())
                .toList();
    }

    /** The arrivals that are not there yet; those that are only get to know their alert. */
    private static List<Arrival> withoutStored(List<Arrival> arrivals, Map<UUID, Optional<UUID>> stored) {
        if (arrivals.stream().noneMatch(arrival -> arrival.named)) {
            return arrivals;
        }
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
        List<Fact> facts = changes.stream().flatMap(this::facts).toList();
        return outbox.append(transaction, facts);
    }

    private Stream<Fact> facts(AlertChange change) {
        String trace = traces.begin(change);
        return Stream.concat(Stream.of(AlertTold.of(change, trace)), PromotionTold.of(change, trace).stream());
    }

    private void stored(AlertBatch batch) {
        batch.touched().forEach(AlertRecord::stored);
        known.remember(batch.touched());
        if (!batch.changes().isEmpty()) {
            outbox.wake();
        }
    }
}
