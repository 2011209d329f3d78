package dev.muster.console.incident;

import java.util.Map;

/** How many incidents are open, of each status and severity. */
public record IncidentCounts(Map<String, Long> status, Map<String, Long> severity) {
    public IncidentCounts {
        status = status == null ? Map.of() : status;
        severity = severity == null ? Map.of() : severity;
    }

    long open() {
        return status.values().stream().mapToLong(Long::longValue).sum();
    }
}
