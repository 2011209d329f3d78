package dev.muster.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The suite as a user starts it, once for all tests of this JVM, with a mail server and a trace receiver beside it. */
public final class RunningSuite {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static RunningSuite running;

    final GreenMail mail;
    final TraceReceiver traces;
    final Path data;
    public final Path home;
    final Duration startedWithin;
    private final Process launcher;
    private final JsonNode access;

    private RunningSuite() throws IOException, InterruptedException {
        mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mail.start();
        traces = TraceReceiver.start();
        data = Files.createTempDirectory("muster-system");
        home = Path.of(System.getProperty("muster.home")).toRealPath();
        var command = new ProcessBuilder(
                        home.resolve("muster").toString(),
                        "up",
                        "--port",
                        String.valueOf(freePort()),
                        "--data",
                        data.toString())
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("muster.out").toFile());
        command.environment().put("MUSTER_SMTP_HOST", "127.0.0.1");
        command.environment()
                .put("MUSTER_SMTP_PORT", String.valueOf(mail.getSmtp().getPort()));
        command.environment().put("MUSTER_SMTP_FROM", "muster@example.org");
        command.environment().put("MUSTER_OTLP_ENDPOINT", traces.url());
        Instant begun = Instant.now();
        launcher = command.start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        access = awaitAccess();
        startedWithin = Duration.between(begun, Instant.now());
        System.out.println(
                "suite ready after " + startedWithin.toMillis() + " ms; memory (PSS) " + memoryMegabytes() + " MB");
    }

    public static synchronized RunningSuite get() {
        if (running == null) {
            try {
                running = new RunningSuite();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        return running;
    }

    public String url() {
        return access.get("url").textValue();
    }

    public String adminEmail() {
        return access.get("adminEmail").textValue();
    }

    public String adminPassword() {
        return access.get("adminPassword").textValue();
    }

    public String integrationKey() {
        return access.get("integrationKey").textValue();
    }

    /** What {@code ./muster demo} says when it is run against this suite; fails unless it succeeds. */
    String playDemo() throws IOException, InterruptedException {
        Path said = data.resolve("demo.out");
        var demo = new ProcessBuilder(
                        home.resolve("muster").toString(), "demo", "--data", data.toString(), "--pace", "PT0S")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = demo.waitFor(3, TimeUnit.MINUTES);
        if (!ended || demo.exitValue() != 0) {
            demo.destroyForcibly();
            throw new AssertionError("the demo failed: " + Files.readString(said));
        }
        return Files.readString(said);
    }

    /** Kills the process of this member without warning (SIGKILL). */
    void kill(String member) {
        ProcessHandle victim = process(member);
        if (!victim.destroyForcibly()) {
            throw new IllegalStateException(member + " could not be killed");
        }
        victim.onExit().join();
    }

    boolean isHealthy() {
        try {
            return Api.anonymous(this).send("GET", "/health", null).statusCode() == 200;
        } catch (UncheckedIOException noAnswer) {
            return false;
        }
    }

    private ProcessHandle process(String member) {
        String mark = member.equals("postgres") ? "bin/postgres" : "-Dmuster.member=" + member;
        return launcher.descendants()
                .filter(process -> commandLine(process).contains(mark))
                .min((a, b) -> Boolean.compare(isChildOfLauncher(b), isChildOfLauncher(a)))
                .orElseThrow(() -> new IllegalStateException(member + " does not run"));
    }

    private boolean isChildOfLauncher(ProcessHandle process) {
        return process.parent().map(parent -> parent.pid() == launcher.pid()).orElse(false);
    }

    /** Proportional set size of all the suite's processes, PostgreSQL's included. */
    private long memoryMegabytes() {
        return launcher.descendants()
                                .mapToLong(process -> proportionalKilobytes(process.pid()))
                                .sum()
                        / 1024
                + proportionalKilobytes(launcher.pid()) / 1024;
    }

    private static long proportionalKilobytes(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException endedMeanwhile) {
            return 0;
        }
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"))
                    .replace('\0', ' ');
        } catch (IOException endedMeanwhile) {
            return "";
        }
    }

    private JsonNode awaitAccess() throws IOException, InterruptedException {
        Path file = data.resolve("access.json");
        Instant deadline = Instant.now().plus(Duration.ofMinutes(4));
        while (!Files.exists(file)) {
            if (launcher.waitFor(100, TimeUnit.MILLISECONDS) || Instant.now().isAfter(deadline)) {
                throw new IllegalStateException(
                        "the suite did not start: " + Files.readString(data.resolve("muster.out")));
            }
        }
        return JSON.readTree(file.toFile());
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** At once: nothing of it is needed any more, neither its data nor what would make its next start faster. */
    private void stop() {
        List.copyOf(launcher.descendants().toList()).forEach(ProcessHandle::destroyForcibly);
        launcher.destroyForcibly();
        mail.stop();
        traces.stop();
    }
}
