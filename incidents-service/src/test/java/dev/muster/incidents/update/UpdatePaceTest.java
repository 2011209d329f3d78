package dev.muster.incidents.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UpdatePaceTest {

    private static final Instant NINE = Instant.parse("2026-03-01T09:00:00Z");
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private final UpdatePace pace = new UpdatePace(UUID.randomUUID(), NINE);

    @Test
    void withoutCadenceNoneIsDue() {
        pace.keep(null);

        assertThat(pace.dueAt()).isEmpty();
    }

    @Test
    void theCadenceCountsFromWhatWasToldLast() {
        pace.keep(HALF_AN_HOUR);
        assertThat(pace.dueAt()).contains(NINE.plus(HALF_AN_HOUR));

        pace.told(NINE.plusSeconds(600));
        assertThat(pace.dueAt()).contains(NINE.plusSeconds(600).plus(HALF_AN_HOUR));
    }

    @Test
    void theEndOfACycleAsksForOneWithinFiveMinutes() {
        pace.keep(HALF_AN_HOUR);
        pace.cycleEnded(NINE.plusSeconds(60));

        assertThat(pace.dueAt()).contains(NINE.plusSeconds(360));
    }

    @Test
    void theEndOfACycleAsksForOneWithoutACadenceToo() {
        pace.keep(null);
        pace.cycleEnded(NINE);

        assertThat(pace.dueAt()).contains(NINE.plusSeconds(300));
    }

    @Test
    void aCycleThatEndsLateDoesNotPutOffWhatTheCadenceAsksFor() {
        pace.keep(HALF_AN_HOUR);
        pace.cycleEnded(NINE.plus(HALF_AN_HOUR));

        assertThat(pace.dueAt()).contains(NINE.plus(HALF_AN_HOUR));
    }

    @Test
    void aSecondCycleDoesNotPutOffTheUpdateAboutTheFirst() {
        pace.cycleEnded(NINE);
        pace.cycleEnded(NINE.plusSeconds(240));

        assertThat(pace.dueAt()).contains(NINE.plusSeconds(300));
    }

    @Test
    void anUpdateTellsOfTheCycleToo() {
        pace.keep(null);
        pace.cycleEnded(NINE);
        pace.told(NINE.plusSeconds(10));

        assertThat(pace.dueAt()).isEmpty();
    }
}
