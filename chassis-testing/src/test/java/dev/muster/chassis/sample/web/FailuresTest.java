package dev.muster.chassis.sample.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chassis.problem.Failures;
import java.nio.channels.ClosedChannelException;
import org.junit.jupiter.api.Test;

class FailuresTest {

    @Test
    void aCallerWhoHasLeftIsNoFaultOfOurs() {
        assertThat(Failures.explain(new ClosedChannelException()).status()).isEqualTo(503);
    }

    @Test
    void whatNobodyExpectedIs() {
        assertThat(Failures.explain(new IllegalStateException("bug")).code()).isEqualTo("internal-error");
    }
}
