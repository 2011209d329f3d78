package dev.muster.alerts.ingest;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The open alerts heard of lately, as this replica stored them last. What others have done to them since is not known
 * here: whoever goes by this has the database compare the version.
 */
@Singleton
class KnownAlerts {

    /** About ten megabytes. */
    private static final int MOST = 20_000;

    private final Map<AlertKey, AlertRecord> byKey = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<AlertKey, AlertRecord> eldest) {
            return size() > MOST;
        }
    };

    /** Copies of those known, by key. */
    synchronized Map<AlertKey, AlertRecord> of(Collection<AlertKey> keys) {
        var found = new HashMap<AlertKey, AlertRecord>();
        for (AlertKey key : keys) {
            AlertRecord alert = byKey.get(key);
            if (alert != null) {
                found.put(key, alert.again());
            }
        }
        return found;
    }

    /** Of one key the last one counts. */
    synchronized void remember(List<AlertRecord> stored) {
        for (AlertRecord alert : stored) {
            if (alert.isOpen()) {
                byKey.put(alert.key, alert.again());
            } else {
                byKey.remove(alert.key);
            }
        }
    }

    synchronized void forget(Collection<AlertKey> keys) {
        keys.forEach(byKey::remove);
    }
}
