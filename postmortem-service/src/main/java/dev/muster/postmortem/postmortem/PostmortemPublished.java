package dev.muster.postmortem.postmortem;

import java.util.Set;
import java.util.UUID;

/** What others are told of a postmortem that can now be read. */
record PostmortemPublished(
        UUID postmortemId, String number, About incident, String url, boolean restricted, Set<UUID> visibleTo) {

    record About(UUID id, String number) {}

    static PostmortemPublished of(PostmortemRef ref) {
        var incident = ref.incident();
        return new PostmortemPublished(
                ref.id(),
                ref.number(),
                new About(incident.incidentId(), incident.number()),
                ref.path(),
                incident.restricted(),
                incident.visibleTo());
    }
}
