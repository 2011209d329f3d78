package dev.muster.chassis.relay;

import dev.muster.chassis.background.Background;
import dev.muster.chassis.background.Loop;
import dev.muster.chassis.messaging.Audience;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** How long messages have been waiting for each subscriber, and how many subjects are parked. */
@ApplicationScoped
class RelayFigures {

    private static final Duration EVERY = Duration.ofSeconds(2);

    /** @param lagSeconds age of the oldest message that waits; parked ones do not count */
    record Figures(double lagSeconds, long parked) {

        static final Figures NOTHING_WAITS = new Figures(0, 0);
    }

    private final Pool pool;
    private final Clock clock;
    private final Loop loop;
    private final Audience audience;
    private volatile Map<String, Figures> bySubscriber = Map.of();

    RelayFigures(
            Pool pool, Clock clock, Vertx vertx, Background background, Audience audience, MeterRegistry registry) {
        this.pool = pool;
        this.clock = clock;
        this.audience = audience;
        this.loop = new Loop(
                "Measuring the outbox", vertx, background, () -> measure().replaceWith(EVERY));
        audience.subscribers().forEach(name -> register(name, registry));
    }

    Map<String, Figures> bySubscriber() {
        var all = new HashMap<String, Figures>();
        audience.subscribers().forEach(name -> all.put(name, of(name)));
        return all;
    }

    Uni<Void> measure() {
        return pool.preparedQuery("""
                        select subscriber,
                               (extract(epoch from $1::timestamptz - min(waiting_since) filter (where parked_at is null))
                               )::float8 as lag,
                               count(parked_at) as parked
                          from outbox_lane
                         where delivered_seq < last_seq
                         group by subscriber
                        """)
                .execute(Tuple.of(clock.instant().atOffset(ZoneOffset.UTC)))
                .invoke(rows -> {
                    var measured = new HashMap<String, Figures>();
                    rows.forEach(row -> {
                        Double lag = row.getDouble("lag");
                        measured.put(
                                row.getString("subscriber"),
                                new Figures(lag == null ? 0 : Math.max(0, lag), row.getLong("parked")));
                    });
                    bySubscriber = measured;
                })
                .replaceWithVoid();
    }

    void start(@Observes StartupEvent started) {
        if (!audience.subscribers().isEmpty()) {
            loop.start();
        }
    }

    void stop(@Observes ShutdownEvent stopped) {
        loop.stop();
    }

    private Figures of(String subscriber) {
        return bySubscriber.getOrDefault(subscriber, Figures.NOTHING_WAITS);
    }

    private void register(String name, MeterRegistry registry) {
        Gauge.builder("muster.outbox.lag.seconds", () -> of(name).lagSeconds())
                .description("Age of the oldest message that waits for the subscriber")
                .tag("subscriber", name)
                .register(registry);
        Gauge.builder("muster.outbox.parked", () -> of(name).parked())
                .description("Subjects whose messages the subscriber refuses")
                .tag("subscriber", name)
                .register(registry);
    }
}
