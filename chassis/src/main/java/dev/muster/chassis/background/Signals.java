package dev.muster.chassis.background;

import dev.muster.chassis.time.Ids;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.pubsub.PgSubscriber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Wakes whoever waits for a topic: here at once, in other replicas by a NOTIFY that gathers a few milliseconds of
 * signals. A signal may be lost, so whoever waits looks by itself from time to time; after a reconnect all are woken.
 * Send only after the commit: a NOTIFY inside a transaction makes the commits of the whole server queue.
 */
@ApplicationScoped
public class Signals {

    private static final Logger LOG = Logger.getLogger(Signals.class);
    private static final String CHANNEL = "muster";
    private static final long GATHERED_MILLIS = 5;
    private static final long RECONNECT_MILLIS = 200;

    private final Vertx vertx;
    private final Pool pool;
    private final Background background;
    private final PgConnectOptions address;
    private final String sender = Ids.next().toString();
    private final Map<String, List<Runnable>> waiting = new ConcurrentHashMap<>();
    private final Set<String> unsent = ConcurrentHashMap.newKeySet();
    private PgSubscriber subscriber;

    Signals(
            Vertx vertx,
            Pool pool,
            Background background,
            @ConfigProperty(name = "muster.listen.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.vertx = vertx;
        this.pool = pool;
        this.background = background;
        this.address = PgConnectOptions.fromUri(url.replaceFirst("^vertx-reactive:", ""))
                .setUser(user)
                .setPassword(password);
    }

    /** Registers for good; the runnable must return at once. */
    public void on(String topic, Runnable awake) {
        waiting.computeIfAbsent(topic, first -> new CopyOnWriteArrayList<>()).add(awake);
    }

    public void send(String topic) {
        wake(topic);
        if (unsent.add(topic)) {
            vertx.setTimer(GATHERED_MILLIS, elapsed -> background
                    .apart(Traces.unsampled(), () -> {
                        unsent.remove(topic);
                        return pool.preparedQuery("select pg_notify($1, $2)")
                                .execute(Tuple.of(CHANNEL, sender + " " + topic));
                    })
                    .subscribe()
                    .with(sent -> {}, failure -> LOG.debugf(failure, "Other replicas were not woken for %s", topic)));
        }
    }

    void listen(@Observes StartupEvent started) {
        subscriber = PgSubscriber.subscriber(vertx, address).reconnectPolicy(attempt -> RECONNECT_MILLIS);
        subscriber
                .channel(CHANNEL)
                .subscribeHandler(subscribed -> waiting.keySet().forEach(this::wake))
                .handler(this::received);
        subscriber.connect(connected -> {
            if (connected.failed()) {
                LOG.warn("Not listening for signals of other replicas", connected.cause());
            }
        });
    }

    void stop(@Observes ShutdownEvent stopped) {
        subscriber.close(closed -> {});
    }

    private void received(String payload) {
        String topic = payload.substring(payload.indexOf(' ') + 1);
        if (!payload.startsWith(sender)) {
            wake(topic);
        }
    }

    private void wake(String topic) {
        waiting.getOrDefault(topic, List.of()).forEach(Runnable::run);
    }
}
