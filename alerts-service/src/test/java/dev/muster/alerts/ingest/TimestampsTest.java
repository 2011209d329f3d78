package dev.muster.alerts.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-05T07:10:00Z",
                "2026-01-05T07:10:00.000z",
                "2026-01-05T08:10:00+01:00",
                "2026-01-05T07:10:00.000+0000",
                "2026-01-05 07:10:00Z",
                "2026-01-05T07:10:00"
            })
    void readsWhatSendersWrite(String text) {
        assertThat(Timestamps.read(text)).contains(Instant.parse("2026-01-05T07:10:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "1767597000", "2026-13-05T07:10:00Z", "2026-01-05"})
    void readsNothingElse(String text) {
        assertThat(Timestamps.read(text)).isEmpty();
    }

    @Test
    void aTimeOutOfThisWorldIsNotMeant() {
        assertThat(Timestamps.isMeant(Instant.parse("0001-01-01T00:00:00Z"))).isFalse();
        assertThat(Timestamps.isMeant(Instant.parse("+99999-01-01T00:00:00Z"))).isFalse();
        assertThat(Timestamps.isMeant(Instant.parse("2026-01-05T07:10:00Z"))).isTrue();
    }
}
