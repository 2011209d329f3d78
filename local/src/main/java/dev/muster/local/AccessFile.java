package dev.muster.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code DATA/access.json}: the way in for scripts, written once all is ready and readable by its owner alone. */
final class AccessFile {
    static final String ADMIN_EMAIL =
            System.getenv().getOrDefault("MUSTER_BOOTSTRAP_ADMIN_EMAIL", "admin@muster.local");

    private AccessFile() {}

    static void write(Path data, String url, Vault vault, List<Member> services) {
        var addresses = new LinkedHashMap<String, String>();
        services.forEach(service -> addresses.put(service.name(), service.url()));
        var access = new LinkedHashMap<String, Object>();
        access.put("url", url);
        access.put("adminEmail", ADMIN_EMAIL);
        access.put("adminPassword", adminPassword(vault));
        access.put("integrationKey", integrationKey(vault));
        access.put("services", Map.copyOf(addresses));
        try {
            PrivateFiles.write(
                    data.resolve("access.json"),
                    new ObjectMapper()
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .writeValueAsString(access));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String adminPassword(Vault vault) {
        return System.getenv().getOrDefault("MUSTER_BOOTSTRAP_ADMIN_PASSWORD", vault.password("admin.password", 20));
    }

    static String integrationKey(Vault vault) {
        return System.getenv().getOrDefault("MUSTER_BOOTSTRAP_INTEGRATION_KEY", vault.password("integration.key", 32));
    }
}
