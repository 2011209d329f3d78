package dev.muster.postmortem.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DueDateTest {

    private static final Instant RESOLVED = Instant.parse("2026-03-10T22:30:00Z");

    @Test
    void aDateAnInstantOrATimeAfterTheResolve() {
        assertThat(DueDate.of("2026-03-20", RESOLVED)).contains(LocalDate.of(2026, 3, 20));
        assertThat(DueDate.of("2026-03-20T09:00:00Z", RESOLVED)).contains(LocalDate.of(2026, 3, 20));
        assertThat(DueDate.of("P5D", RESOLVED)).contains(LocalDate.of(2026, 3, 15));
        assertThat(DueDate.of("PT2H", RESOLVED)).contains(LocalDate.of(2026, 3, 11));
    }

    @Test
    void whatCannotBeUnderstoodIsNoDate() {
        assertThat(DueDate.of(null, RESOLVED)).isEmpty();
        assertThat(DueDate.of(" ", RESOLVED)).isEmpty();
        assertThat(DueDate.of("soon", RESOLVED)).isEmpty();
    }
}
