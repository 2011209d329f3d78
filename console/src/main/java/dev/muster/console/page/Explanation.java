package dev.muster.console.page;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Why somebody was paged, and every attempt to reach them, in order. */
public record Explanation(List<Step> steps) {

    /**
     * @param channel how the attempt was made; null when the step is a decision
     * @param outcome what the channel answered
     * @param millis how long that took
     */
    public record Step(
            Instant at, String what, String why, Ref ref, String outcome, String channel, UUID personId, Long millis) {

        public boolean attempt() {
            return channel != null;
        }

        public boolean failed() {
            return outcome != null && (outcome.startsWith("fail") || outcome.startsWith("refus"));
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
