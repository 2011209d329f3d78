package dev.muster.console.playbook;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What to know and do when something of a kind happens; given to incidents it fits when they are declared. */
public record Playbook(
        UUID id, int version, String name, UUID teamId, String body, Match match, List<Step> steps, Instant changedAt) {

    /** All that is given must hold; with nothing given it fits no incident by itself. */
    public record Match(List<UUID> serviceIds, List<String> severities, Map<String, String> labels) {
        public Match {
            serviceIds = serviceIds == null ? List.of() : List.copyOf(serviceIds);
            severities = severities == null ? List.of() : List.copyOf(severities);
            labels = labels == null ? Map.of() : labels;
        }

        public boolean none() {
            return serviceIds.isEmpty() && severities.isEmpty() && labels.isEmpty();
        }
    }

    public record Step(String title, String body, String role) {}

    public Playbook {
        match = match == null ? new Match(null, null, null) : match;
        steps = steps == null ? List.of() : List.copyOf(steps);
    }
}
