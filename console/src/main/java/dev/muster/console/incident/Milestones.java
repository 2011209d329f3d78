package dev.muster.console.incident;

import dev.muster.console.frame.Lengths;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** When what happened; null for what has not, or is not known. */
public record Milestones(
        Instant impactStarted,
        Instant detected,
        Instant declared,
        Instant acknowledged,
        Instant assembled,
        Instant mitigated,
        Instant resolved) {
    static final Milestones NONE = new Milestones(null, null, null, null, null, null, null);

    /** One line of the facts: what, when, and how long after the first that is known. */
    public record Line(String name, Instant at, String later) {}

    /** In the order they should come in; those yet to come have no time. */
    public List<Line> lines() {
        return List.of(
                line("Impact began", impactStarted),
                line("Detected", detected),
                line("Declared", declared),
                line("Acknowledged", acknowledged),
                line("Assembled", assembled),
                line("Mitigated", mitigated),
                line("Resolved", resolved));
    }

    private Line line(String name, Instant at) {
        var first = Stream.of(impactStarted, detected, declared)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        boolean later = at != null && first != null && at.isAfter(first);
        return new Line(name, at, later ? "+" + Lengths.rough(Duration.between(first, at)) : null);
    }
}
