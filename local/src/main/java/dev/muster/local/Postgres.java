package dev.muster.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One PostgreSQL for the whole suite, its data kept between runs, a role and a database for each service. */
final class Postgres {
    private static final int MAJOR = 17;

    private final Path binaries;
    private final Path data;
    private final int port;
    private final String password;

    Postgres(Path binaries, Path data, int port, String password) {
        this.binaries = binaries;
        this.data = data;
        this.port = port;
        this.password = password;
    }

    /** Makes the cluster on the first run and refuses data of another major version, which this server cannot read. */
    void prepare() {
        try {
            Path version = data.resolve("PG_VERSION");
            if (!Files.exists(version)) {
                initialise();
            } else if (!Files.readString(version).strip().equals(String.valueOf(MAJOR))) {
                throw new Stop("the data in " + data + " is of PostgreSQL "
                        + Files.readString(version).strip() + ", this suite brings " + MAJOR
                        + "; export it with the suite that made it");
            }
        } catch (IOException e) {
            throw new Stop("cannot prepare the database in " + data + ": " + e.getMessage(), e);
        }
    }

    List<String> command() {
        return unprivileged(List.of(
                binaries.resolve("bin/postgres").toString(),
                "-D",
                data.toString(),
                "-p",
                String.valueOf(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=200",
                "-c",
                "shared_buffers=128MB"));
    }

    /** Ends every session and shuts down cleanly; the next start then has nothing to replay. */
    void stopFast() {
        try {
            run(unprivileged(
                    List.of(binaries.resolve("bin/pg_ctl").toString(), "stop", "-m", "fast", "-D", data.toString())));
        } catch (IOException | Stop e) {
            throw new Stop("PostgreSQL did not stop: " + e.getMessage(), e);
        }
    }

    /** Whether a server still runs on this data, left by a launcher that was killed. */
    boolean isRunning() {
        try {
            Path pidFile = data.resolve("postmaster.pid");
            return Files.exists(pidFile)
                    && ProcessHandle.of(Long.parseLong(
                                    Files.readAllLines(pidFile).get(0).strip()))
                            .flatMap(process -> process.info().command())
                            .filter(command -> command.contains("postgres"))
                            .isPresent();
        } catch (IOException e) {
            throw new Stop("cannot read " + data + ": " + e.getMessage(), e);
        }
    }

    /** Waits until it takes connections; after a crash it may have to replay its log first. */
    void awaitReady(Duration atMost) throws InterruptedException {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (true) {
            try (Connection connection = connect()) {
                if (connection.isValid(2)) {
                    return;
                }
            } catch (SQLException notYet) {
                if (System.nanoTime() > deadline) {
                    throw new Stop("PostgreSQL did not start within " + atMost.toSeconds() + " s: "
                            + notYet.getMessage() + "; see its log beside " + data);
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
    }

    /** A role that owns one database of the same name and nothing else. */
    void ensureDatabase(String name, String rolePassword) {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
                statement.execute("create role " + name + " login");
            }
            statement.execute("alter role " + name + " password '" + rolePassword + "'");
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                statement.execute("create database " + name + " owner " + name);
                statement.execute("revoke all on database " + name + " from public");
            }
        } catch (SQLException e) {
            throw new Stop("cannot make the database " + name + ": " + e.getMessage(), e);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres?connectTimeout=2&loginTimeout=2",
                "postgres",
                password);
    }

    private void initialise() throws IOException {
        Path passwordFile = data.resolveSibling("initdb.password");
        PrivateFiles.write(passwordFile, password);
        try {
            run(unprivileged(List.of(
                    binaries.resolve("bin/initdb").toString(),
                    "-D",
                    data.toString(),
                    "-U",
                    "postgres",
                    "-E",
                    "UTF8",
                    "--locale=C",
                    "--auth=scram-sha-256",
                    "--pwfile=" + passwordFile)));
        } finally {
            Files.delete(passwordFile);
        }
    }

    private static void run(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new Stop(String.join(" ", command) + ": " + output.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stop("interrupted while making the database", e);
        }
    }

    /** PostgreSQL refuses to run as root: root starts it in a user namespace of its own, where it is nobody. */
    private static List<String> unprivileged(List<String> command) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return command;
        }
        var wrapped = new ArrayList<>(List.of("unshare", "-U"));
        wrapped.addAll(command);
        return wrapped;
    }
}
