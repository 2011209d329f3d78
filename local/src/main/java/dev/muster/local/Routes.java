package dev.muster.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which member answers a path, read from the services' contracts: each noun under {@code /v1}, and each first segment
 * elsewhere, is owned by exactly one service.
 */
final class Routes {
    private final Map<String, Member> owners = new LinkedHashMap<>();

    /** Reads the contract of each service; two services claiming one noun stop the suite. */
    static Routes of(List<Member> services, Path home) {
        var routes = new Routes();
        for (Member service : services) {
            routes.claim("/" + service.folder(), service);
            for (String path : pathsOf(service.contract(home))) {
                routes.claim(key(path), service);
            }
        }
        return routes;
    }

    /** The service that owns this path; none when it is the console's. */
    Optional<Member> owner(String path) {
        return Optional.ofNullable(owners.get(key(path)));
    }

    private void claim(String key, Member service) {
        Member before = owners.putIfAbsent(key, service);
        if (before != null && !before.equals(service)) {
            throw new Stop(key + " is claimed by " + before.folder() + " and by " + service.folder());
        }
    }

    private static String key(String path) {
        int first = path.indexOf('/', 1);
        if (first < 0 || !path.startsWith("/v1/")) {
            return first < 0 ? path : path.substring(0, first);
        }
        int second = path.indexOf('/', first + 1);
        return second < 0 ? path : path.substring(0, second);
    }

    private static List<String> pathsOf(Path contract) {
        try (var reader = Files.newBufferedReader(contract)) {
            var paths = new ArrayList<String>();
            new ObjectMapper(new YAMLFactory())
                    .readTree(reader)
                    .path("paths")
                    .fieldNames()
                    .forEachRemaining(paths::add);
            return paths;
        } catch (IOException e) {
            throw new Stop("cannot read the contract " + contract + ": " + e.getMessage(), e);
        }
    }
}
