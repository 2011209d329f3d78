package dev.muster.console.alert;

import java.util.Map;

/** How many alerts there are of each kind. */
public record AlertCounts(Map<String, Long> status, Map<String, Long> severity) {
    public AlertCounts {
        status = status == null ? Map.of() : status;
        severity = severity == null ? Map.of() : severity;
    }

    public long withStatus(String name) {
        return status.getOrDefault(name, 0L);
    }

    public long withSeverity(String name) {
        return severity.getOrDefault(name, 0L);
    }
}
