package dev.muster.local;

import io.vertx.core.Vertx;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/** All processes of the suite, started in the order they need and stopped in the opposite one. */
final class Suite {
    private static final Duration READY_WITHIN = Duration.ofMinutes(3);
    static final Duration STOPS_WITHIN = Duration.ofSeconds(10);

    private final Path home;
    private final Options options;
    private final Vertx vertx;
    private final Vault vault;
    private final boolean firstRun;
    private final String publicUrl;
    private final List<Member> services;
    private final Member console;
    private final Postgres postgres;
    private final int databasePort;
    private final List<Supervised> processes = new ArrayList<>();
    private Supervised database;
    private final boolean records;
    private boolean stopping;
    private boolean endedByItself;

    private Suite(Path home, Options options, Vertx vertx, boolean records) {
        this.home = home;
        this.records = records;
        this.options = options;
        this.vertx = vertx;
        this.vault = Vault.open(options.data().resolve("secrets.properties"));
        this.firstRun = !vault.has("admin.password");
        this.publicUrl = System.getenv()
                .getOrDefault("MUSTER_PUBLIC_URL", "http://" + reachable(options.host()) + ":" + options.port());
        var ports = Ports.free(11);
        this.databasePort = ports.get(0);
        this.services = IntStream.range(0, Member.SERVICES.size())
                .mapToObj(i -> Member.service(Member.SERVICES.get(i), ports.get(2 * i + 1), ports.get(2 * i + 2)))
                .toList();
        this.console = Member.console(ports.get(9), ports.get(10));
        this.postgres = new Postgres(
                PostgresBinaries.unpackInto(binaries()),
                folder("postgresql").resolve("data"),
                databasePort,
                vault.password("database", 24));
    }

    static Suite of(Path home, Options options, Vertx vertx) {
        return new Suite(home, options, vertx, false);
    }

    /** One whose members record their start when they end, and to which nothing is said that is meant for the real one. */
    static Suite recording(Path home, Options options, Vertx vertx) {
        return new Suite(home, options, vertx, true);
    }

    /** Returns once all are ready. */
    void start() throws InterruptedException {
        Leftovers.end(options.data());
        startDatabase();
        var routes = Routes.of(services, home);
        startMembers(members());
        var edge = new Edge(vertx, routes, services, console, URI.create(publicUrl));
        listen(edge);
        awaitReady(edge);
        AccessFile.write(options.data(), publicUrl, vault, services);
    }

    /** To the person who wants to use it. */
    void announce() {
        Banner.print(publicUrl, vault, firstRun, options.data());
    }

    /** Who has not ended by itself within that time is killed. */
    synchronized void stop(Duration patience) {
        stopping = true;
        var ended = processes.parallelStream()
                .map(process -> process.stop(patience))
                .toList();
        if (database != null) {
            database.expectEnd();
            postgres.stopFast();
            database = null;
        }
        Leftovers.forget(options.data());
        endedByItself = ended.stream().allMatch(byItself -> byItself);
    }

    /** Whether nobody had to be killed when it was stopped. */
    synchronized boolean hasEndedByItself() {
        return endedByItself;
    }

    private List<Member> members() {
        var members = new ArrayList<>(services);
        members.add(console);
        return members;
    }

    private void startDatabase() throws InterruptedException {
        if (postgres.isRunning()) {
            postgres.stopFast();
        }
        postgres.prepare();
        database = new Supervised("PostgreSQL", postgres.command(), Map.of(), log("postgresql"), this::say);
        database.start();
        postgres.awaitReady(Duration.ofSeconds(60));
        for (Member service : services) {
            postgres.ensureDatabase(service.name(), vault.password(service.name() + ".database", 24));
        }
    }

    private void startMembers(List<Member> members) {
        var environments =
                new Environments(vault, publicUrl, AccessFile.ADMIN_EMAIL, databasePort, services, musterVariables());
        for (Member member : members) {
            var process = new Supervised(
                    member.folder(),
                    JavaCommand.of(member, home, startOptions(member)),
                    environments.of(member),
                    log(member.folder()),
                    this::say);
            synchronized (this) {
                if (stopping) {
                    return;
                }
                process.start();
                processes.add(process);
            }
        }
        Leftovers.remember(options.data(), processes);
    }

    private List<String> startOptions(Member member) {
        var cache = StartCache.of(member, home);
        return records ? cache.recordingOptions(options.data()) : cache.options();
    }

    private void listen(Edge edge) throws InterruptedException {
        try {
            var server = edge.listen(options.host(), options.port())
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(10, TimeUnit.SECONDS);
            if (server.actualPort() != options.port()) {
                throw new Stop("the edge listens on " + server.actualPort() + " instead of " + options.port());
            }
        } catch (ExecutionException | TimeoutException e) {
            throw new Stop("cannot listen on " + options.host() + ":" + options.port() + ": " + e.getMessage(), e);
        }
    }

    private void awaitReady(Edge edge) throws InterruptedException {
        long deadline = System.nanoTime() + READY_WITHIN.toNanos();
        while (!ready(edge)) {
            if (System.nanoTime() > deadline) {
                throw new Stop("the suite was not ready within " + READY_WITHIN.toMinutes() + " minutes; see "
                        + options.data().resolve("logs"));
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static boolean ready(Edge edge) throws InterruptedException {
        try {
            return edge.allReady().toCompletionStage().toCompletableFuture().get();
        } catch (ExecutionException e) {
            return false;
        }
    }

    private Map<String, String> musterVariables() {
        var given = new HashMap<String, String>();
        System.getenv().forEach((name, value) -> {
            if (name.startsWith("MUSTER_")) {
                given.put(name, value);
            }
        });
        return given;
    }

    private Path folder(String name) {
        Path folder = options.data().resolve(name);
        PrivateFiles.makeFolder(folder);
        return folder;
    }

    /** Beside the build, so that new data need not wait for it; where that cannot be written, with the data. */
    private Path binaries() {
        Path built = home.resolve("local/target");
        return Files.isWritable(built) ? built.resolve("postgresql") : folder("postgresql");
    }

    private Path log(String name) {
        return folder("logs").resolve(name + ".log");
    }

    private static String reachable(String host) {
        return host.equals("0.0.0.0") ? "127.0.0.1" : host;
    }

    private synchronized void say(String line) {
        if (!stopping) {
            System.out.println("muster: " + line);
        }
    }
}
