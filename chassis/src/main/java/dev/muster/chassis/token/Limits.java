package dev.muster.chassis.token;

import java.util.Set;

/**
 * What an API token may be used for within its role; each empty for everything.
 *
 * @param services names of the suite's services
 * @param actions what is read or written, by the first noun of the path: {@code alerts:read}, {@code pages:write}
 */
public record Limits(Set<String> services, Set<String> actions) {

    public static final Limits NONE = new Limits(Set.of(), Set.of());

    /** What an action looks like. */
    public static final String ACTION = "[a-z][a-z-]{0,49}:(read|write)";

    private static final String PUBLIC = "/v1/";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    public Limits {
        services = Set.copyOf(services);
        actions = Set.copyOf(actions);
    }

    /** Whether the service may do what is asked of it. To write does not include to read. */
    boolean allow(String service, String method, String path) {
        return (services.isEmpty() || services.contains(service))
                && (actions.isEmpty()
                        || actions.contains(noun(path) + (READING.contains(method) ? ":read" : ":write")));
    }

    private static String noun(String path) {
        if (!path.startsWith(PUBLIC)) {
            return "";
        }
        String rest = path.substring(PUBLIC.length());
        int end = rest.indexOf('/');
        return end < 0 ? rest : rest.substring(0, end);
    }
}
