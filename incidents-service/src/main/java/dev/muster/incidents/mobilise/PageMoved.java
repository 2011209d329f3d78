package dev.muster.incidents.mobilise;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What we read of a message about a page.
 *
 * @param role which role of the incident was taken with the acknowledgement
 */
record PageMoved(
        UUID pageId,
        List<Subject> subjects,
        Policy policy,
        int level,
        UUID personId,
        String channel,
        String role,
        String why,
        Instant acceptedAt,
        Instant handedOverAt) {

    record Subject(String type, UUID id, List<UUID> alertIds) {}

    record Policy(UUID id, String name, int version) {}

    PageMoved {
        subjects = subjects == null ? List.of() : List.copyOf(subjects);
    }

    /** In one order, so that two messages about the same incidents do not wait for each other. */
    List<UUID> incidentIds() {
        return subjects.stream()
                .filter(subject -> "incident".equals(subject.type()))
                .map(Subject::id)
                .distinct()
                .sorted()
                .toList();
    }

    List<UUID> alertIds() {
        return subjects.stream()
                .flatMap(subject -> subject.alertIds() == null ? Stream.empty() : subject.alertIds().stream())
                .distinct()
                .toList();
    }
}
