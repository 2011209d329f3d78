package dev.muster.console.remediation;

import dev.muster.console.frame.Lengths;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that could be done, and what became of it.
 *
 * @param gain 1 to 5
 * @param risk 1 to 5
 * @param rank its place among those that wait; null when it waits no more
 */
public record Proposal(
        UUID id,
        String action,
        String expectedEffect,
        int gain,
        int risk,
        boolean reversible,
        String rollback,
        String duration,
        String state,
        Integer cycle,
        UUID proposedBy,
        Instant proposedAt,
        UUID assigneeId,
        Decision decision,
        Instant startedAt,
        Result result,
        Instant haltedAt,
        Instant stoppedAt,
        Integer rank) {

    public record Decision(UUID by, Instant at, String decision, String rationale, Instant until) {
        public String word() {
            return switch (decision) {
                case "approve" -> "approved";
                case "reject" -> "rejected";
                case "defer" -> "deferred";
                default -> decision;
            };
        }
    }

    public record Result(String outcome, String note, Instant at) {}

    /** Called off while it ran, and nobody has said yet that it stopped. */
    public boolean stopping() {
        return haltedAt != null && stoppedAt == null;
    }

    /** Somebody has to decide. */
    public boolean waiting() {
        return "proposed".equals(state);
    }

    public boolean approved() {
        return "approved".equals(state);
    }

    public boolean started() {
        return "started".equals(state);
    }

    public boolean deferred() {
        return "deferred".equals(state);
    }

    public boolean over() {
        return !waiting() && !approved() && !started() && !deferred() && !stopping();
    }

    public boolean assignedTo(UUID person) {
        return person != null && person.equals(assigneeId == null ? proposedBy : assigneeId);
    }

    public String takes() {
        return duration == null ? null : Lengths.exact(duration);
    }

    /** "worked", "no effect", "made it worse" ... */
    public String outcome() {
        if (result == null || result.outcome() == null) {
            return state;
        }
        return switch (result.outcome()) {
            case "partly" -> "helped partly";
            case "no" -> "no effect";
            case "worse" -> "made it worse";
            default -> result.outcome();
        };
    }
}
