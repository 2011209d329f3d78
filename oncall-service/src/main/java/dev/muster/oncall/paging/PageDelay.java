package dev.muster.oncall.paging;

import dev.muster.chassis.tx.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** The product's own promise, measured: from the event's acceptance to the first notification that a channel took. */
@ApplicationScoped
class PageDelay {

    private final Timer delay;
    private final Transactions transactions;

    PageDelay(MeterRegistry meters, Transactions transactions) {
        this.transactions = transactions;
        this.delay = Timer.builder("muster.page.delay")
                .description("From the event's acceptance to the first notification handed to its channel")
                .publishPercentileHistogram()
                .register(meters);
    }

    /** Counted once the hand-over is committed. */
    void measured(Page page) {
        var taken = Duration.between(page.acceptedAt, page.handedOverAt);
        transactions.afterCommit(() -> delay.record(taken.isNegative() ? Duration.ZERO : taken));
    }
}
