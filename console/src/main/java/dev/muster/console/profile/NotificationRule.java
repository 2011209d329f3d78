package dev.muster.console.profile;

import dev.muster.console.frame.Lengths;
import java.util.List;
import java.util.UUID;

/** How a person wants to be told about things of one urgency. */
public record NotificationRule(UUID id, String urgency, List<Step> steps) {

    public record Step(String after, UUID contactMethodId) {

        public String delay() {
            return Lengths.exact(after);
        }
    }

    public NotificationRule {
        steps = steps == null ? List.of() : List.copyOf(steps);
    }
}
