package dev.muster.postmortem.trend;

import dev.muster.postmortem.incident.IncidentRecord;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** When updates of an incident were due, each with when it was sent; null for those that never were. */
final class UpdatesDue {

    private static final String OVERDUE = "update.overdue";

    private UpdatesDue() {}

    /** Those sent say when they were due; of those that never were, the timeline says that they were overdue. */
    static Map<Instant, Instant> of(IncidentRecord record) {
        var sentByDue = new TreeMap<Instant, Instant>();
        record.timeline().stream()
                .filter(entry -> OVERDUE.equals(entry.type()))
                .map(IncidentRecord.Entry::data)
                .filter(data -> data != null && data.dueAt() != null)
                .forEach(data -> sentByDue.put(data.dueAt(), null));
        record.updates().stream()
                .filter(update -> update.dueAt() != null && update.sentAt() != null)
                .sorted(Comparator.comparing(IncidentRecord.Update::sentAt).reversed())
                .forEach(update -> sentByDue.put(update.dueAt(), update.sentAt()));
        return sentByDue;
    }
}
