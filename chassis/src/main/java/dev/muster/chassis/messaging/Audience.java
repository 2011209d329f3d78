package dev.muster.chassis.messaging;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which services of this installation are told which types. */
@Singleton
public class Audience {

    private final Map<String, Set<String>> byType = new TreeMap<>();

    Audience(Instance<Subscriptions> subscriptions, Peers peers) {
        for (var each : subscriptions) {
            each.subscribersByType().forEach((type, services) -> byType.computeIfAbsent(type, t -> new TreeSet<>())
                    .addAll(services));
        }
        byType.values()
                .forEach(services ->
                        services.removeIf(name -> !takesMessages(peers.byName().get(name))));
    }

    Set<String> of(Fact fact) {
        return byType.getOrDefault(fact.type(), Set.of()).stream()
                .filter(name -> !fact.notTo().contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public Set<String> subscribers() {
        return byType.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    public Set<String> typesFor(String subscriber) {
        return byType.entrySet().stream()
                .filter(entry -> entry.getValue().contains(subscriber))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean takesMessages(Peers.Peer peer) {
        return peer != null && peer.internalUrl().isPresent();
    }
}
