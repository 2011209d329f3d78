package dev.muster.console.subscription;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Somebody is told how incidents stand that fit all that is given. */
public record Subscription(UUID id, Subscriber subscriber, String channel, Match match, Instant subscribedAt) {

    public record Subscriber(UUID personId, UUID teamId, String address) {}

    public record Match(List<UUID> serviceIds, List<UUID> teamIds, String minSeverity, UUID incidentId) {
        public Match {
            serviceIds = serviceIds == null ? List.of() : List.copyOf(serviceIds);
            teamIds = teamIds == null ? List.of() : List.copyOf(teamIds);
        }

        public boolean everything() {
            return serviceIds.isEmpty() && teamIds.isEmpty() && minSeverity == null && incidentId == null;
        }
    }

    public Subscription {
        match = match == null ? new Match(null, null, null, null) : match;
    }

    public boolean isOf(UUID person) {
        return subscriber != null && person.equals(subscriber.personId());
    }
}
