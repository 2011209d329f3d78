package dev.muster.console.improvement;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An improvement that reached alerts.
 *
 * @param rule what it would make of its rule; only where one improvement is read
 */
public record Received(
        UUID id,
        String target,
        String state,
        String text,
        UUID ruleId,
        Integer baseVersion,
        JsonNode change,
        Origin postmortem,
        Origin incident,
        Instant receivedAt,
        UUID decidedBy,
        Instant decidedAt,
        String reason,
        Integer appliedVersion,
        Preview rule,
        Boolean mayDecide) {

    public record Origin(UUID id, String number) {}

    public record Preview(JsonNode base, JsonNode now, JsonNode then, boolean movedOn) {}

    /** The address of one of its forms. */
    public String to(String form) {
        return "/improvements/" + id + "/" + form;
    }

    public boolean waiting() {
        return "proposed".equals(state);
    }

    public boolean decidable() {
        return waiting() && Boolean.TRUE.equals(mayDecide);
    }

    /** The version that was looked at, which an acceptance names. */
    public Integer version() {
        return rule == null || rule.now() == null || !rule.now().hasNonNull("version")
                ? null
                : rule.now().get("version").asInt();
    }

    /** What is proposed, for reading; null when only words say it. */
    public String proposed() {
        return change == null || change.isNull() ? null : change.toPrettyString();
    }

    public List<Line> before() {
        return rule == null ? List.of() : Line.of(rule.now(), rule.then());
    }

    public List<Line> after() {
        return rule == null ? List.of() : Line.of(rule.then(), rule.now());
    }

    /** One line of a rule as it is written, and whether the other side lacks it. */
    public record Line(String text, boolean differs) {

        static List<Line> of(JsonNode shown, JsonNode other) {
            if (shown == null || shown.isNull()) {
                return List.of();
            }
            var known = other == null || other.isNull()
                    ? Set.<String>of()
                    : other.toPrettyString().lines().collect(Collectors.toSet());
            return shown.toPrettyString()
                    .lines()
                    .map(line -> new Line(line, !known.contains(line)))
                    .toList();
        }
    }
}
