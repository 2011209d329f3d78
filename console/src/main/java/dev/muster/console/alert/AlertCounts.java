package dev.muster.console.alert;

import java.util.Map;
import java.util.stream.Stream;

/** How many open alerts there are of each kind. Resolved ones are history and not counted. */
public record AlertCounts(Map<String, Long> status, Map<String, Long> severity) {
    public AlertCounts {
        status = status == null ? Map.of() : status;
        severity = severity == null ? Map.of() : severity;
    }

    /** Null for what is not counted. */
    Long withStatus(String name) {
        return status.get(name);
    }

    Long withSeverity(String name) {
        return severity.get(name);
    }

    /** What the list shows when nothing else is asked for. */
    long waitingOrTaken() {
        return Stream.of("triggered", "acknowledged", "snoozed")
                .mapToLong(name -> status.getOrDefault(name, 0L))
                .sum();
    }
}
