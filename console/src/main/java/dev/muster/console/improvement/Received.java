package dev.muster.console.improvement;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An improvement as the service it reached tells it.
 *
 * @param target what it is about: a rule, a schedule
 * @param preview what it would make of that; only where one improvement is read that is not decided
 */
public record Received(
        UUID id,
        String target,
        String state,
        String text,
        UUID ref,
        JsonNode change,
        List<Origin> origins,
        Instant receivedAt,
        boolean restricted,
        UUID decidedBy,
        Instant decidedAt,
        String reason,
        Integer appliedVersion,
        Preview preview,
        Boolean mayDecide) {

    private static final Map<String, String> PAGES = Map.of(
            "rule",
            "/rules/",
            "threshold",
            "/rules/",
            "schedule",
            "/schedules/",
            "policy",
            "/policies/",
            "playbook",
            "/playbooks/");

    public record Origin(String type, UUID id, String number) {}

    public record Preview(JsonNode base, JsonNode now, JsonNode then, boolean movedOn) {}

    public Received {
        origins = origins == null ? List.of() : List.copyOf(origins);
    }

    public boolean waiting() {
        return "proposed".equals(state);
    }

    public boolean decidable() {
        return waiting() && Boolean.TRUE.equals(mayDecide);
    }

    /** The number of what it goes back to: of the postmortem, of the incident. Null where that is not told. */
    public String from(String type) {
        return origins.stream()
                .filter(origin -> type.equals(origin.type()))
                .map(Origin::number)
                .findFirst()
                .orElse(null);
    }

    /** The fields it changes; empty when only words say what to do. */
    public String touches() {
        return change == null || !change.isObject()
                ? ""
                : change.properties().stream().map(Map.Entry::getKey).collect(Collectors.joining(", "));
    }

    /** Where what it is about is shown; null where it is about nothing yet. */
    public String page() {
        if ("plan".equals(target)) {
            return "/settings/plan";
        }
        return ref == null || !PAGES.containsKey(target) ? null : PAGES.get(target) + ref;
    }

    /** The version that was looked at, which an acceptance names. */
    public Integer version() {
        return preview == null || preview.now() == null || !preview.now().hasNonNull("version")
                ? null
                : preview.now().get("version").asInt();
    }

    /** What is proposed, for reading; null when only words say it. */
    public String proposed() {
        return change == null || change.isNull() ? null : change.toPrettyString();
    }

    public List<Line> before() {
        return preview == null ? List.of() : Line.of(preview.now(), preview.then());
    }

    public List<Line> after() {
        return preview == null ? List.of() : Line.of(preview.then(), preview.now());
    }

    /** One line of a record as it is written, and whether the other side lacks it. */
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
