package dev.muster.alerts.disposition;

import dev.muster.alerts.alert.Severity;
import dev.muster.alerts.event.Event;

/** The severity an event has by itself: the format's own, else its label, else error. */
final class OwnSeverity {

    private OwnSeverity() {}

    static Choice<Severity> of(Event event) {
        var word = event.severity() != null ? event.severity() : event.labels().get("severity");
        if (word == null || word.isBlank()) {
            return new Choice<>(Severity.ERROR, "The sender gave none, which counts as error", null);
        }
        return SeverityWords.known(word)
                .map(known -> new Choice<>(known, "The sender says " + word, null))
                .orElseGet(() -> new Choice<>(
                        Severity.ERROR, "The sender says " + word + ", which nobody knows and counts as error", null));
    }
}
