package dev.muster.oncall.session;

import static dev.muster.oncall.session.SignInDelay.PER_ACCOUNT;
import static dev.muster.oncall.session.SignInDelay.PER_ADDRESS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInDelayTest {

    @Test
    void mistypingAFewTimesCostsNothing() {
        assertThat(PER_ACCOUNT.after(2)).isZero();
        assertThat(PER_ADDRESS.after(19)).isZero();
    }

    @Test
    void eachFurtherFailureDoublesTheWait() {
        assertThat(PER_ACCOUNT.after(3)).isEqualTo(Duration.ofMillis(250));
        assertThat(PER_ACCOUNT.after(4)).isEqualTo(Duration.ofMillis(500));
        assertThat(PER_ACCOUNT.after(6)).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void theWaitNeverBecomesALockOut() {
        assertThat(PER_ACCOUNT.after(1_000_000)).isEqualTo(Duration.ofSeconds(8));
    }
}
