package dev.muster.alerts.disposition;

import dev.muster.alerts.alert.Severity;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What senders call a severity. A word nobody knows, or none, is an error: rather one page too many than one lost. */
final class SeverityWords {

    private static final Map<String, Severity> KNOWN = Map.ofEntries(
            Map.entry("critical", Severity.CRITICAL),
            Map.entry("page", Severity.CRITICAL),
            Map.entry("p1", Severity.CRITICAL),
            Map.entry("error", Severity.ERROR),
            Map.entry("high", Severity.ERROR),
            Map.entry("p2", Severity.ERROR),
            Map.entry("warning", Severity.WARNING),
            Map.entry("p3", Severity.WARNING),
            Map.entry("info", Severity.INFO),
            Map.entry("none", Severity.INFO),
            Map.entry("p4", Severity.INFO),
            Map.entry("p5", Severity.INFO));

    private SeverityWords() {}

    static Optional<Severity> known(String word) {
        return Optional.ofNullable(KNOWN.get(word.strip().toLowerCase(Locale.ROOT)));
    }
}
