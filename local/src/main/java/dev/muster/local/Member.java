package dev.muster.local;

import java.nio.file.Path;
import java.util.List;

/** One service or the console as it runs here: where its build is and where it listens. */
record Member(String name, String folder, boolean hasDatabase, int port, int internalPort) {

    /** The services, by name, in the order they are started. */
    static final List<String> SERVICES = List.of("alerts", "oncall", "incidents", "postmortem");

    static Member service(String name, int port, int internalPort) {
        return new Member(name, name + "-service", true, port, internalPort);
    }

    static Member console(int port, int internalPort) {
        return new Member("console", "console", false, port, internalPort);
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    String internalUrl() {
        return "http://127.0.0.1:" + internalPort;
    }

    Path jar(Path home) {
        return home.resolve(folder).resolve("target/quarkus-app/quarkus-run.jar");
    }

    Path contract(Path home) {
        return home.resolve(folder).resolve("contract/openapi.yaml");
    }
}
