package dev.muster.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Members that outlived a launcher that was killed: the next start ends them first, so that nothing runs twice. */
final class Leftovers {
    private Leftovers() {}

    static void remember(Path data, List<Supervised> processes) {
        PrivateFiles.write(
                file(data),
                processes.stream().map(process -> String.valueOf(process.pid())).collect(Collectors.joining("\n")));
    }

    static void forget(Path data) {
        try {
            Files.deleteIfExists(file(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void end(Path data) {
        if (!Files.exists(file(data))) {
            return;
        }
        try {
            Files.readAllLines(file(data)).stream()
                    .map(Long::parseLong)
                    .flatMap(pid -> ProcessHandle.of(pid).stream())
                    .filter(Leftovers::isMember)
                    .forEach(Leftovers::end);
        } catch (IOException e) {
            throw new Stop("cannot read " + file(data) + ": " + e.getMessage(), e);
        }
    }

    private static boolean isMember(ProcessHandle process) {
        return process.info()
                .arguments()
                .map(arguments -> String.join(" ", arguments).contains("-Dmuster.member="))
                .orElse(false);
    }

    private static void end(ProcessHandle process) {
        if (!process.destroy()) {
            return;
        }
        var exit = process.onExit()
                .completeOnTimeout(process, 10, TimeUnit.SECONDS)
                .join();
        if (exit.isAlive() && !exit.destroyForcibly()) {
            throw new Stop("process " + process.pid() + " of an earlier run does not end; end it by hand");
        }
    }

    private static Path file(Path data) {
        return data.resolve("members.pid");
    }
}
