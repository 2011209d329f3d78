package dev.muster.chassis.background;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Work done over and over: a pass when woken, and at the latest when the pass before said. One pass at a time; a wake
 * during a pass brings another. A pass that fails is logged and repeated after a growing pause, so that a loop
 * outlives its database.
 */
public final class Loop {

    private static final Logger LOG = Logger.getLogger(Loop.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    private final String name;
    private final Vertx vertx;
    private final Background background;
    private final Supplier<Uni<Duration>> pass;

    private boolean running;
    private boolean wokenMeanwhile;
    private boolean stopped = true;
    private long sleep = -1;
    private Duration pause = FIRST_PAUSE;

    /** @param pass answers how long to sleep after it unless woken; zero for no sleep */
    public Loop(String name, Vertx vertx, Background background, Supplier<Uni<Duration>> pass) {
        this.name = name;
        this.vertx = vertx;
        this.background = background;
        this.pass = pass;
    }

    public synchronized void start() {
        stopped = false;
        wake();
    }

    public synchronized void stop() {
        stopped = true;
        vertx.cancelTimer(sleep);
    }

    public synchronized void wake() {
        if (running) {
            wokenMeanwhile = true;
        } else if (!stopped) {
            running = true;
            wokenMeanwhile = false;
            vertx.cancelTimer(sleep);
            background.apart(Traces.unsampled(), pass).subscribe().with(this::sleepFor, this::recover);
        }
    }

    private synchronized void sleepFor(Duration wanted) {
        pause = FIRST_PAUSE;
        running = false;
        if (wokenMeanwhile || wanted.isZero() || wanted.isNegative()) {
            wake();
        } else {
            sleep(wanted);
        }
    }

    private synchronized void recover(Throwable failure) {
        running = false;
        if (!stopped) {
            LOG.warnf("%s failed, trying again in %d ms: %s", name, pause.toMillis(), failure);
            LOG.debugf(failure, "%s failed", name);
            sleep(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    private void sleep(Duration time) {
        if (!stopped) {
            sleep = vertx.setTimer(Math.max(1, time.toMillis()), elapsed -> wake());
        }
    }
}
