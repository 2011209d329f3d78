package dev.muster.console.page;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One call for help and where it stands, as oncall tells it.
 *
 * @param drill whether somebody only tries whether they are reached
 */
public record Page(
        UUID id,
        String title,
        String message,
        String urgency,
        String status,
        List<Subject> subjects,
        UUID serviceId,
        Policy policy,
        Integer level,
        Integer cycle,
        Instant startedAt,
        Instant acknowledgedAt,
        UUID acknowledgedBy,
        Instant endedAt,
        List<UUID> notified,
        Instant nextEscalationAt,
        boolean drill) {

    public record Subject(String type, String id, String url, List<UUID> alertIds) {
        public Subject {
            alertIds = alertIds == null ? List.of() : List.copyOf(alertIds);
        }
    }

    public record Policy(UUID id, String name, Integer version) {}

    public Page {
        subjects = subjects == null ? List.of() : List.copyOf(subjects);
        notified = notified == null ? List.of() : List.copyOf(notified);
    }

    /** Nobody has answered: neither taken nor over. */
    public boolean waiting() {
        return "triggered".equals(status) || exhausted();
    }

    public boolean exhausted() {
        return "exhausted".equals(status);
    }

    public boolean acknowledged() {
        return "acknowledged".equals(status);
    }

    public boolean over() {
        return "resolved".equals(status);
    }

    public boolean isFor(UUID person) {
        return notified.contains(person);
    }

    public boolean takenBy(UUID person) {
        return acknowledged() && person != null && person.equals(acknowledgedBy);
    }

    /** The alerts it is about. */
    public List<UUID> alertIds() {
        return subjects.stream().flatMap(subject -> subject.alertIds().stream()).toList();
    }
}
