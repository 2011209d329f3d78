package dev.muster.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A process that is started again whenever it ends without being asked to. */
final class Supervised {
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration HEALTHY = Duration.ofSeconds(30);

    private final String name;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Path log;
    private final Consumer<String> say;

    private Process process;
    private long startedAt;
    private Duration pause = SHORTEST_PAUSE;
    private boolean stopping;

    Supervised(String name, List<String> command, Map<String, String> environment, Path log, Consumer<String> say) {
        this.name = name;
        this.command = command;
        this.environment = environment;
        this.log = log;
        this.say = say;
    }

    String name() {
        return name;
    }

    synchronized long pid() {
        return process.pid();
    }

    synchronized void start() {
        try {
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            process = builder.start();
            startedAt = System.nanoTime();
            var started = process;
            CompletableFuture<Void> watch = started.onExit().thenAccept(this::ended);
            if (watch.isCompletedExceptionally()) {
                throw new Stop(name + " cannot be watched");
            }
        } catch (IOException e) {
            throw new Stop(name + " cannot be started: " + e.getMessage(), e);
        }
    }

    /** From now on its end is wished for, whoever brings it about. */
    synchronized void expectEnd() {
        stopping = true;
    }

    /** Asks it to end, and makes it end when it has not within the given time; answers whether it ended by itself. */
    boolean stop(Duration patience) {
        Process asked;
        synchronized (this) {
            stopping = true;
            asked = process;
        }
        if (asked == null) {
            return false;
        }
        asked.destroy();
        try {
            if (asked.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return true;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        asked.destroyForcibly();
        return false;
    }

    private void ended(Process ended) {
        Duration wait;
        synchronized (this) {
            if (stopping) {
                return;
            }
            boolean wasHealthy = System.nanoTime() - startedAt > HEALTHY.toNanos();
            wait = wasHealthy ? SHORTEST_PAUSE : pause;
            pause = wait.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? wait.multipliedBy(2) : LONGEST_PAUSE;
        }
        say.accept(name + " ended (exit " + ended.exitValue() + ") and is started again; its log is " + log);
        CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS)
                .execute(this::startAgain);
    }

    private synchronized void startAgain() {
        if (!stopping) {
            start();
        }
    }
}
