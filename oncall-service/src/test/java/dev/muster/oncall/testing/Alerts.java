package dev.muster.oncall.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.messaging.CloudEvent;
import dev.muster.chassis.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Plays the alerts service: tells oncall what happens to alerts, by the way its messages take. */
@ApplicationScoped
public class Alerts {

    public static final String NAME = "alerts";

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    /** An alert that calls for somebody by the policy. Answers its group. */
    @CanIgnoreReturnValue
    public UUID trigger(UUID policyId, String urgency, String title) {
        var group = Ids.next();
        trigger(group, Map.of("policyId", policyId, "urgency", urgency, "title", title));
        return group;
    }

    public void trigger(UUID group, Map<String, Object> fields) {
        assertThat(deliver(triggered(group, fields))).containsExactly("applied");
    }

    public CloudEvent triggered(UUID group, Map<String, Object> fields) {
        var data = new HashMap<String, Object>(Map.of(
                "alertId",
                Ids.next(),
                "number",
                "ALR-7",
                "groupId",
                group,
                "openInGroup",
                1,
                "severity",
                "critical",
                "urgency",
                "high",
                "title",
                "Checkout fails",
                "acceptedAt",
                clock.instant(),
                "why",
                List.of(Map.of("what", "Urgency high", "why", "Severity critical"))));
        data.putAll(fields);
        return event("alert.triggered", group, data);
    }

    /** @param personId null when no person did it */
    public void acknowledge(UUID group, UUID personId) {
        var data = new HashMap<String, Object>(Map.of("groupId", group, "openInGroup", 1));
        data.put("personId", personId);
        assertThat(deliver(event("alert.acknowledged", group, data))).containsExactly("applied");
    }

    public void resolve(UUID group, int stillOpen) {
        var data = Map.<String, Object>of("groupId", group, "openInGroup", stillOpen);
        assertThat(deliver(event("alert.resolved", group, data))).containsExactly("applied");
    }

    /** Answers what became of each. */
    public List<String> deliver(CloudEvent... batch) {
        return messages.deliver(NAME, batch);
    }

    private CloudEvent event(String type, UUID group, Map<String, Object> data) {
        return messages.event(NAME, type, group, new Actor("integration", "test"), data);
    }
}
