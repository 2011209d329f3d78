package dev.muster.console.page;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Why somebody was paged, and every attempt to reach them, in order. */
public record Explanation(List<Step> steps) {

    /**
     * @param channel how the attempt is made; null when the step is a decision
     * @param outcome planned, sending, handed-over, failed, interrupted or dropped
     * @param millis how long that took
     */
    public record Step(
            Instant at, String what, String why, Ref ref, String outcome, String channel, UUID personId, Long millis) {

        public boolean attempt() {
            return channel != null;
        }

        public boolean failed() {
            return "failed".equals(outcome) || "interrupted".equals(outcome);
        }

        /** Still to come, at {@link #at}, unless somebody acts before. */
        public boolean planned() {
            return "planned".equals(outcome);
        }

        public String outcomeWords() {
            return outcome == null ? null : outcome.replace('-', ' ');
        }

        /** How it is drawn. */
        public String kind() {
            if (!attempt()) {
                return "decision";
            }
            return failed() ? "failed" : planned() ? "planned" : "attempt";
        }

        public String href() {
            if (ref == null || ref.type() == null) {
                return null;
            }
            return switch (ref.type()) {
                case "policy" -> "/policies/" + ref.id();
                case "schedule" -> "/schedules/" + ref.id();
                case "alert" -> "/alerts/" + ref.id();
                default -> null;
            };
        }
    }

    public record Ref(String type, String id) {}

    public Explanation {
        steps = steps == null ? List.of() : List.copyOf(steps);
    }
}
