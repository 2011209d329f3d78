package dev.muster.local;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/** {@code ./muster up}: the whole suite on this machine until it is told to stop. */
public final class Up {
    private Up() {}

    public static void main(String[] args) throws InterruptedException {
        Path home =
                Path.of(System.getProperty("muster.home", ".")).toAbsolutePath().normalize();
        try {
            Options options = Options.parse(args, home);
            PrivateFiles.makeFolder(options.data());
            FileLock alone = lock(options.data());
            Ports.requireFree(options.host(), options.port());
            var vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
            var running = new AtomicReference<Runnable>(() -> {});
            Runtime.getRuntime().addShutdownHook(new Thread(() -> running.get().run(), "stop"));
            if (Rehearsal.isNeeded(home)) {
                rehearse(home, running);
            }
            var suite = Suite.of(home, options, vertx);
            running.set(() -> suite.stop(Suite.STOPS_WITHIN));
            suite.start();
            suite.announce();
            new CountDownLatch(1).await();
            alone.close();
        } catch (Stop stop) {
            System.err.println("muster: " + stop.getMessage());
            System.exit(1);
        } catch (IOException e) {
            System.err.println("muster: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void rehearse(Path home, AtomicReference<Runnable> running)
            throws IOException, InterruptedException {
        Process rehearsal = Rehearsal.begin(home);
        running.set(() -> {
            rehearsal.destroy();
            rehearsal.onExit().join();
        });
        if (rehearsal.waitFor() != 0) {
            throw new Stop("the build that was made does not start; what it said is above");
        }
    }

    /** Two suites on one data folder would destroy it; the lock ends with the process, however it ends. */
    private static FileLock lock(Path data) throws IOException {
        var channel = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            throw new Stop("a suite already runs on " + data + "; stop it, or choose another folder with --data");
        }
        return lock;
    }
}
