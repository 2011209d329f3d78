package dev.muster.alerts.ingest;

import dev.muster.alerts.event.EventAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Events to be stored together, applied in the order they came to the alerts that are open in the database. Decides;
 * reads and writes nothing.
 */
final class AlertBatch {

    private final List<Arrival> arrivals;
    private final SortedMap<AlertKey, List<Arrival>> byKey = new TreeMap<>();
    private final List<AlertRecord> touched = new ArrayList<>();
    private final List<AlertChange> changes = new ArrayList<>();

    AlertBatch(List<Arrival> arrivals) {
        this.arrivals = arrivals;
        for (Arrival arrival : arrivals) {
            byKey.computeIfAbsent(arrival.key(), key -> new ArrayList<>(1)).add(arrival);
        }
    }

    List<Arrival> arrivals() {
        return arrivals;
    }

    /** Which alerts are concerned, in the order in which all writers lock them. */
    static List<AlertKey> keys(List<Arrival> arrivals) {
        return arrivals.stream().map(Arrival::key).distinct().sorted().toList();
    }

    /** @param open the open alerts of all keys; they are changed */
    void applyTo(Map<AlertKey, AlertRecord> open) {
        byKey.forEach((key, events) -> apply(events, open.get(key)));
    }

    /** The alerts concerned, by key; of one key the resolved one comes before the one opened after it. */
    List<AlertRecord> touched() {
        return touched;
    }

    /** Those of them that were only heard again. */
    List<AlertRecord> repeated() {
        return touched.stream().filter(alert -> !alert.changed).toList();
    }

    /** What others are told, in the order it happened to each alert. */
    List<AlertChange> changes() {
        return changes;
    }

    private void apply(List<Arrival> events, AlertRecord openBefore) {
        AlertRecord alert = openBefore;
        if (alert != null) {
            touched.add(alert);
        }
        for (Arrival arrival : events) {
            if (alert == null && arrival.event.action() == EventAction.TRIGGER) {
                alert = AlertRecord.opening(arrival.event);
                touched.add(alert);
            }
            arrival.alertId = alert == null ? null : alert.id;
            if (alert != null) {
                alert.apply(arrival).ifPresent(changes::add);
                alert = alert.isOpen() ? alert : null;
            }
        }
    }
}
