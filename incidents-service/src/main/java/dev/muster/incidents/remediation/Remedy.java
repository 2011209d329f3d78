package dev.muster.incidents.remediation;

import jakarta.persistence.Embeddable;
import java.time.Duration;

/**
 * What is proposed to be done, word for word: an approval is of exactly this.
 *
 * @param gain from 1 to 5
 * @param risk from 1 to 5
 * @param rollback how to undo it; null where nobody said
 * @param durationSeconds how long it takes; null where nobody said
 */
@Embeddable
record Remedy(
        String action,
        String expectedEffect,
        int gain,
        int risk,
        boolean reversible,
        String rollback,
        Long durationSeconds) {

    int balance() {
        return gain - risk;
    }

    Duration duration() {
        return durationSeconds == null ? null : Duration.ofSeconds(durationSeconds);
    }
}
