package dev.muster.oncall.paging;

import dev.muster.oncall.contact.Urgency;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the alerts service says of an alert that calls for somebody.
 *
 * @param why the steps that decided about it
 */
record AlertTriggered(
        UUID alertId,
        String number,
        UUID groupId,
        UUID serviceId,
        String severity,
        String urgency,
        String title,
        UUID policyId,
        Instant acceptedAt,
        List<Why> why) {

    record Why(Instant at, String what, String why, Ref ref) {}

    AlertTriggered {
        why = why == null ? List.of() : List.copyOf(why);
    }

    boolean callsSomebody() {
        return !"none".equals(urgency);
    }

    /** What is not understood is taken for urgent. */
    Urgency howUrgent() {
        return "low".equals(urgency) ? Urgency.LOW : Urgency.HIGH;
    }
}
