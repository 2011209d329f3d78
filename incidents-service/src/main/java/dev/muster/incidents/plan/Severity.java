package dev.muster.incidents.plan;

import java.util.Arrays;
import java.util.Optional;

/** How bad an incident is; the first is the worst. Each has a level of the response plan. */
public enum Severity {
    SEV1,
    SEV2,
    SEV3,
    SEV4,
    SEV5;

    public boolean isWorseThan(Severity other) {
        return other == null || compareTo(other) < 0;
    }

    public static Optional<Severity> of(String word) {
        return Arrays.stream(values())
                .filter(severity -> severity.name().equals(word))
                .findFirst();
    }
}
