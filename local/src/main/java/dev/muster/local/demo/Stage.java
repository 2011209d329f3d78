package dev.muster.local.demo;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Says what happens, at a pace people can follow, and waits for what the suite does by itself. */
final class Stage {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long LOOK_AGAIN_MILLIS = 200;

    private final Duration pace;

    Stage(Duration pace) {
        this.pace = pace;
    }

    void say(String line) throws InterruptedException {
        System.out.println("· " + line);
        TimeUnit.MILLISECONDS.sleep(pace.toMillis());
    }

    /** Until there is one; stops the demo when there is none within half a minute. */
    <T> T await(String what, Supplier<Optional<T>> look) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            Optional<T> found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
        }
        throw new DemoStopped("the suite did not bring about: " + what);
    }
}
