package dev.muster.chassis.outbound;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a call to an address that a user typed in may go: by https to the open Internet, and to what the operator listed.
 * Anything else could make Muster a way into the network it runs in.
 */
final class OutboundRules {

    /** Own host, private and shared networks, and ways to write an IPv4 address inside an IPv6 one. */
    private static final List<AddressRange> INSIDE = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "::/96",
                    "64:ff9b::/96",
                    "64:ff9b:1::/48",
                    "2001::/32",
                    "2002::/16",
                    "fc00::/7",
                    "fe80::/10",
                    "fec0::/10",
                    "ff00::/8")
            .map(AddressRange::parse)
            .toList();

    private final Set<String> allowedHosts;
    private final List<AddressRange> allowedRanges;

    /** @param allowed each {@code host:port} or a range such as {@code 10.1.0.0/16} */
    OutboundRules(List<String> allowed) {
        Predicate<String> isRange = entry -> entry.contains("/");
        allowedRanges =
                allowed.stream().filter(isRange).map(AddressRange::parse).toList();
        allowedHosts = allowed.stream()
                .filter(isRange.negate())
                .map(entry -> entry.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Refuses what no address could make right. */
    void check(URI target) {
        boolean web = "https".equalsIgnoreCase(target.getScheme()) || "http".equalsIgnoreCase(target.getScheme());
        if (!web || target.getHost() == null || target.getRawUserInfo() != null) {
            throw new ForbiddenTarget("Only plain https addresses can be called");
        }
    }

    /** The first of the host's addresses that may be called. */
    InetAddress choose(URI target, List<InetAddress> addresses) {
        if (isListed(target)) {
            return addresses.get(0);
        }
        boolean secure = "https".equalsIgnoreCase(target.getScheme());
        return addresses.stream()
                .filter(address -> isIn(allowedRanges, address) || (secure && !isIn(INSIDE, address)))
                .findFirst()
                .orElseThrow(() -> new ForbiddenTarget(
                        "Only https to public addresses is allowed; the operator can allow others by name"));
    }

    static int portOf(URI target) {
        if (target.getPort() >= 0) {
            return target.getPort();
        }
        return "https".equalsIgnoreCase(target.getScheme()) ? 443 : 80;
    }

    private boolean isListed(URI target) {
        return allowedHosts.contains(target.getHost().toLowerCase(Locale.ROOT) + ":" + portOf(target));
    }

    private static boolean isIn(List<AddressRange> ranges, InetAddress address) {
        return ranges.stream().anyMatch(range -> range.contains(address));
    }
}
