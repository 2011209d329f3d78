package dev.muster.alerts.ingest;

import java.util.Comparator;
import java.util.UUID;

/** At most one open alert has it. Ordered, so that all writers lock in the same order. */
record AlertKey(UUID integrationId, String dedupKey) implements Comparable<AlertKey> {

    private static final Comparator<AlertKey> ORDER =
            Comparator.comparing(AlertKey::integrationId).thenComparing(AlertKey::dedupKey);

    @Override
    public int compareTo(AlertKey other) {
        return ORDER.compare(this, other);
    }
}
