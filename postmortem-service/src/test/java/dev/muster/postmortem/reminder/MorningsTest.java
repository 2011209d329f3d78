package dev.muster.postmortem.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MorningsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate DUE = LocalDate.of(2026, 3, 29);

    @Test
    void theDayBeforeTheDayItselfAndThenWeekly() {
        var first = after("2026-03-01T00:00:00Z");
        var second = Mornings.next(DUE, BERLIN, first);
        var third = Mornings.next(DUE, BERLIN, second);

        assertThat(first).isEqualTo("2026-03-28T08:00:00Z");
        assertThat(second).as("clocks went forward that night").isEqualTo("2026-03-29T07:00:00Z");
        assertThat(third).isEqualTo("2026-04-05T07:00:00Z");
    }

    @Test
    void aMorningThatHasComeIsNotComingAgain() {
        assertThat(after("2026-03-28T08:00:00Z")).isEqualTo("2026-03-29T07:00:00Z");
        assertThat(after("2027-03-28T08:00:00Z")).isEqualTo("2027-04-04T07:00:00Z");
    }

    @Test
    void aDayIsOverWhereThePersonIs() {
        assertThat(Mornings.over(DUE, BERLIN)).isEqualTo("2026-03-29T22:00:00Z");
        assertThat(Mornings.over(DUE, ZoneId.of("Pacific/Auckland"))).isEqualTo("2026-03-29T11:00:00Z");
    }

    private static Instant after(String instant) {
        return Mornings.next(DUE, BERLIN, Instant.parse(instant));
    }
}
