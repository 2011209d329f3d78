package dev.muster.local;

import java.nio.file.Path;

/** One service or the console as it runs here: where its build is and where it listens. */
record Member(String name, String folder, boolean hasDatabase, int port, int internalPort) {

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
