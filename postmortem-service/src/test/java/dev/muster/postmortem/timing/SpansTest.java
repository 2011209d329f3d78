package dev.muster.postmortem.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SpansTest {

    @Test
    void lengthsAreSaidInTheirTwoLargestUnits() {
        assertThat(Spans.words(Duration.ofSeconds(42))).isEqualTo("42 s");
        assertThat(Spans.words(Duration.ofSeconds(150))).isEqualTo("2 min");
        assertThat(Spans.words(Duration.ofMinutes(60))).isEqualTo("1 h");
        assertThat(Spans.words(Duration.ofMinutes(72))).isEqualTo("1 h 12 min");
        assertThat(Spans.words(Duration.ofHours(51))).isEqualTo("2 d 3 h");
        assertThat(Spans.words(Duration.ZERO)).isEqualTo("0 s");
    }

    @Test
    void momentsAreSaidInUtc() {
        assertThat(Spans.moment(Instant.parse("2026-03-10T14:00:59Z"))).isEqualTo("2026-03-10 14:00 UTC");
    }
}
