package dev.muster.chassis.live;

import dev.muster.chassis.background.Background;
import dev.muster.chassis.background.Loop;
import dev.muster.chassis.background.Signals;
import dev.muster.chassis.messaging.Outbox;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Reads the end of the outbox once for all viewers, and what they missed for those who come back. */
@ApplicationScoped
class LiveTail {

    static final int MISSED_AT_MOST = 1_000;

    private static final int AT_ONCE = 500;
    private static final Duration SAFETY_POLL = Duration.ofSeconds(1);
    private static final Duration HELD_BACK_POLL = Duration.ofMillis(25);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final LiveRows rows;
    private final Vertx vertx;
    private final Loop loop;
    private final Set<Viewer> viewers = ConcurrentHashMap.newKeySet();
    private final Queue<Viewer> newcomers = new ConcurrentLinkedQueue<>();
    /** How far the viewers are; null while nobody watches. Touched by the loop's passes alone. */
    private volatile Position position;

    LiveTail(LiveRows rows, Vertx vertx, Background background, Signals signals) {
        this.rows = rows;
        this.vertx = vertx;
        this.loop = new Loop("Reading the live feed", vertx, background, this::pass);
        signals.on(Outbox.TOPIC, loop::wake);
    }

    void add(Viewer viewer) {
        newcomers.add(viewer);
        loop.wake();
    }

    void remove(Viewer viewer) {
        newcomers.remove(viewer);
        viewers.remove(viewer);
    }

    void start(@Observes StartupEvent started) {
        loop.start();
        vertx.setPeriodic(HEARTBEAT.toMillis(), beat -> viewers.forEach(viewer -> viewer.tell(Entry.HEARTBEAT)));
    }

    void stop(@Observes ShutdownEvent stopped) {
        loop.stop();
    }

    private Uni<Duration> pass() {
        if (viewers.isEmpty() && newcomers.isEmpty()) {
            position = null;
            return Uni.createFrom().item(SAFETY_POLL);
        }
        viewers.stream().filter(Viewer::isShutOut).forEach(Viewer::end);
        return startingPosition().call(this::welcome).chain(this::showNews);
    }

    private Uni<Position> startingPosition() {
        return position == null
                ? rows.head().invoke(head -> position = head)
                : Uni.createFrom().item(position);
    }

    /** Newcomers get what they missed up to here; the news behind it is for all. */
    private Uni<Void> welcome(Position here) {
        var viewer = newcomers.peek();
        if (viewer == null) {
            return Uni.createFrom().voidItem();
        }
        return missed(viewer, here)
                .invoke(missed -> admit(viewer, missed, here))
                .chain(() -> welcome(here));
    }

    private void admit(Viewer viewer, List<Entry> missed, Position here) {
        viewers.add(viewer);
        if (!newcomers.remove(viewer)) {
            viewers.remove(viewer); // it has left meanwhile
            return;
        }
        viewer.tell(Entry.CONNECTED);
        if (missed.size() > MISSED_AT_MOST) {
            viewer.tell(Entry.RELOAD);
        } else {
            viewer.show(upTo(here, missed));
        }
    }

    private Uni<List<Entry>> missed(Viewer viewer, Position here) {
        return viewer.resumesAfter()
                .filter(last -> last.compareTo(here) < 0)
                .map(last -> rows.after(last, MISSED_AT_MOST + 1))
                .orElseGet(() -> Uni.createFrom().item(List.of()));
    }

    private static List<Entry> upTo(Position here, List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.position().compareTo(here) <= 0)
                .toList();
    }

    private Uni<Duration> showNews(Position here) {
        return rows.after(here, AT_ONCE)
                .invoke(news -> {
                    if (!news.isEmpty()) {
                        viewers.forEach(viewer -> viewer.show(news));
                        position = news.get(news.size() - 1).position();
                    }
                })
                .chain(news -> news.isEmpty() ? sleep() : Uni.createFrom().item(Duration.ZERO));
    }

    private Uni<Duration> sleep() {
        return rows.heldBack().map(held -> held ? HELD_BACK_POLL : SAFETY_POLL);
    }
}
