package dev.muster.local;

import io.vertx.core.Vertx;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The first start after a build, on data of its own that is thrown away: it records what makes the real one, and every
 * start of a member that was killed, a fast one.
 */
final class Rehearsal {
    private static final Duration RECORDS_WITHIN = Duration.ofMinutes(3);

    private final Path home;
    private final Path folder;
    private final Vertx vertx;
    private final Suite suite;
    private volatile boolean logsAreWanted;

    private Rehearsal(Path home, Options options, Vertx vertx) {
        this.home = home;
        this.folder = options.data();
        this.vertx = vertx;
        this.suite = Suite.recording(home, options, vertx);
    }

    static boolean isNeeded(Path home) {
        return members().anyMatch(member -> StartCache.of(member, home).isMissing());
    }

    /** Plays it in a process of its own, so that nothing of it stays in the one that runs the suite. */
    static Process begin(Path home) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx160m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dmuster.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                Rehearsal.class.getName()));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--"))
                .forEach(quiet -> command.add(1, quiet));
        var process = new ProcessBuilder(command).inheritIO();
        // what was set for the real one, a mail server for instance, is not for this one
        process.environment().keySet().removeIf(name -> name.startsWith("MUSTER_"));
        return process.start();
    }

    public static void main(String[] args) throws InterruptedException {
        try {
            var rehearsal = prepare(Path.of(System.getProperty("muster.home")));
            Runtime.getRuntime().addShutdownHook(new Thread(rehearsal::stop, "stop"));
            rehearsal.play();
        } catch (Stop stop) {
            System.err.println("muster: " + stop.getMessage());
            System.exit(1);
        }
    }

    private static Rehearsal prepare(Path home) {
        try {
            Path folder = Files.createTempDirectory("muster-rehearsal");
            var options = new Options(Ports.free(1).get(0), "127.0.0.1", folder);
            return new Rehearsal(home, options, Vertx.vertx());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Member> members() {
        return Stream.concat(
                Member.SERVICES.stream().map(name -> Member.service(name, 0, 0)), Stream.of(Member.console(0, 0)));
    }

    private void play() throws InterruptedException {
        System.out.println(
                "muster: trying the new build out, which makes every start of it faster (about a minute) ...");
        try {
            suite.start();
        } catch (Stop failure) {
            logsAreWanted = true;
            throw failure;
        }
        suite.stop(RECORDS_WITHIN);
        if (suite.hasEndedByItself()) {
            members().forEach(member -> StartCache.of(member, home).keepRecording(folder));
        }
        stop();
    }

    private synchronized void stop() {
        if (!Files.exists(folder)) {
            return;
        }
        suite.stop(Duration.ZERO);
        vertx.close().toCompletionStage().toCompletableFuture().join();
        if (!logsAreWanted) {
            removeData();
        }
    }

    private void removeData() {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            System.err.println("muster: " + folder + " could not be removed: " + e.getMessage());
        }
    }
}
