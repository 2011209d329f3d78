package dev.muster.alerts.integration;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What sends through an integration. Chooses the set-up shown; the key itself works at every ingest address. */
public enum IntegrationKind {
    EVENTS,
    PAGERDUTY,
    ALERTMANAGER;

    private final String word = name().toLowerCase(Locale.ROOT);

    @JsonValue
    public String word() {
        return word;
    }

    static Optional<IntegrationKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(IntegrationKind::word).collect(Collectors.joining(", "));
    }
}
