package dev.muster.local;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The environment each member is started with; what the person set as {@code MUSTER_*} is inherited and wins. */
record Environments(
        Vault vault,
        String publicUrl,
        String adminEmail,
        int databasePort,
        List<Member> members,
        Map<String, String> given) {

    Map<String, String> of(Member member) {
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(member.port()));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(member.internalPort()));
        environment.put("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true");
        environment.put("QUARKUS_HTTP_PROXY_ENABLE_FORWARDED_HOST", "true");
        environment.put("QUARKUS_HTTP_PROXY_TRUSTED_PROXIES", "127.0.0.1");
        // the C library keeps memory per thread otherwise, and the JVM has many
        environment.put("MALLOC_ARENA_MAX", "2");
        // on one small machine a second thread costs more in waking it than it does in work
        environment.put("QUARKUS_VERTX_EVENT_LOOPS_POOL_SIZE", "1");
        if (!given.containsKey("MUSTER_OTLP_ENDPOINT")) {
            environment.put("MUSTER_TRACES_RATIO", "0");
        }
        environment.put("MUSTER_PUBLIC_URL", publicUrl);
        environment.put("MUSTER_KEY_PRIVATE", vault.signingKey(member.name() + ".key"));
        environment.put("MUSTER_SECRET_KEY", vault.aesKey(member.name() + ".secret"));
        environment.put("MUSTER_BOOTSTRAP_ADMIN_EMAIL", adminEmail);
        environment.put("MUSTER_BOOTSTRAP_ADMIN_PASSWORD", vault.password("admin.password", 20));
        environment.put("MUSTER_BOOTSTRAP_INTEGRATION_KEY", vault.password("integration.key", 32));
        for (Member peer : members) {
            String prefix = "MUSTER_PEERS_" + peer.name().toUpperCase(Locale.ROOT);
            environment.put(prefix + "_URL", peer.url());
            environment.put(prefix + "_INTERNAL_URL", peer.internalUrl());
        }
        if (member.hasDatabase()) {
            environment.putAll(database(member));
        }
        environment.putAll(given);
        return environment;
    }

    private Map<String, String> database(Member member) {
        String address = "postgresql://127.0.0.1:" + databasePort + "/" + member.name();
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:" + address,
                "QUARKUS_DATASOURCE_REACTIVE_URL",
                address,
                "QUARKUS_DATASOURCE_USERNAME",
                member.name(),
                "QUARKUS_DATASOURCE_PASSWORD",
                vault.password(member.name() + ".database", 24));
    }
}
