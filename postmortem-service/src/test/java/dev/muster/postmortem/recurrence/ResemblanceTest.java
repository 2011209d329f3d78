package dev.muster.postmortem.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.postmortem.facts.Incident;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ResemblanceTest {

    private static final UUID CHECKOUT = UUID.randomUUID();
    private static final UUID SEARCH = UUID.randomUUID();

    @Test
    void theSameServiceAndTheSameWordsAreTheSame() {
        var same = Resemblance.of(List.of(CHECKOUT), "Checkout fails", past("Checkout FAILS!", CHECKOUT));

        assertThat(same.score()).isEqualTo(1.0);
        assertThat(same.services()).containsExactly(CHECKOUT);
        assertThat(same.words()).containsExactlyInAnyOrder("checkout", "fails");
    }

    @Test
    void eachHalfCounts() {
        assertThat(Resemblance.of(List.of(CHECKOUT), "Disk full", past("Checkout fails", CHECKOUT))
                        .score())
                .isEqualTo(0.5);
        assertThat(Resemblance.of(List.of(SEARCH), "Checkout fails", past("Checkout fails", CHECKOUT))
                        .score())
                .isEqualTo(0.5);
        assertThat(Resemblance.of(List.of(CHECKOUT, SEARCH), "", past("Checkout fails", CHECKOUT))
                        .score())
                .isEqualTo(0.25);
    }

    @Test
    void wordsThatSayNothingDoNotCount() {
        var other = Resemblance.of(List.of(), "The search is down for all", past("The checkout is slow for all"));

        assertThat(other.words()).isEmpty();
        assertThat(other.isWorthShowing()).isFalse();
    }

    @Test
    void nothingAskedForResemblesNothing() {
        assertThat(Resemblance.of(List.of(), null, past("Checkout fails")).score())
                .isZero();
    }

    private static Incident past(String title, UUID... services) {
        return new Incident(
                UUID.randomUUID(),
                "INC-1",
                title,
                "SEV1",
                "outage",
                "resolved",
                null,
                null,
                null,
                List.of(services),
                null,
                false,
                null,
                false,
                null,
                "required",
                null,
                null,
                null);
    }
}
