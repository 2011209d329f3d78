package dev.muster.oncall.paging;

import dev.muster.chassis.background.Background;
import dev.muster.chassis.background.Loop;
import dev.muster.chassis.tx.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** How many pages are open, by status. Counted anew from time to time, since other replicas change them too. */
@ApplicationScoped
class OpenPages {

    private static final Duration COUNTED_EVERY = Duration.ofSeconds(10);

    private final PageRepository pages;
    private final Transactions transactions;
    private final Loop loop;
    private final Map<PageStatus, AtomicLong> counts = new EnumMap<>(PageStatus.class);

    OpenPages(
            PageRepository pages, Transactions transactions, MeterRegistry meters, Vertx vertx, Background background) {
        this.pages = pages;
        this.transactions = transactions;
        this.loop = new Loop("Counting open pages", vertx, background, this::pass);
        for (var status : PageStatus.values()) {
            if (status != PageStatus.RESOLVED) {
                counts.put(
                        status, meters.gauge("muster.pages.open", Tags.of("status", status.word()), new AtomicLong()));
            }
        }
    }

    void start(@Observes StartupEvent started) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent stopped) {
        loop.stop();
    }

    Uni<Void> count() {
        return transactions
                .run(pages::countOpen)
                .invoke(found -> counts.forEach((status, gauge) -> gauge.set(found.getOrDefault(status, 0L))))
                .replaceWithVoid();
    }

    private Uni<Duration> pass() {
        return count().replaceWith(COUNTED_EVERY);
    }
}
