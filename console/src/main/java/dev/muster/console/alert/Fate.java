package dev.muster.console.alert;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What became of an alert, and why: each decision in order. */
public record Fate(String outcome, Rule rule, UUID pageId, UUID policyId, List<Step> steps) {

    public record Rule(UUID id, Integer version, String name) {}

    public record Step(Instant at, String what, String why, Ref ref) {

        /** Where to read more; null when there is no page for it yet. */
        public String href() {
            if (ref == null || ref.type() == null) {
                return null;
            }
            return switch (ref.type()) {
                case "page" -> "/pages/" + ref.id();
                case "policy" -> "/policies/" + ref.id();
                case "schedule" -> "/schedules/" + ref.id();
                case "rule" -> "/rules/" + ref.id();
                case "incident" -> "/incidents/" + ref.id();
                default -> null;
            };
        }
    }

    public record Ref(String type, String id) {}

    public Fate {
        steps = steps == null ? List.of() : List.copyOf(steps);
    }
}
