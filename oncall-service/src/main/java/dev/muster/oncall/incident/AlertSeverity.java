package dev.muster.oncall.incident;

import java.util.Arrays;
import java.util.Locale;

/** How bad an alert is, the least first. What is not understood is taken for an error. */
enum AlertSeverity {
    INFO,
    WARNING,
    ERROR,
    CRITICAL;

    static AlertSeverity of(String word) {
        return Arrays.stream(values())
                .filter(severity -> severity.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElse(ERROR);
    }
}
