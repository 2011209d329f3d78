package dev.muster.oncall.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.messaging.CloudEvent;
import dev.muster.chassis.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Plays the incidents service: one incident, INC-42, and what it tells oncall and asks of it. */
@ApplicationScoped
public class Incidents {

    public static final String NAME = "incidents";

    @Inject
    Messages messages;

    /** Declared, or changed in whatever way the fields say. Answers its id. */
    public UUID declared(Map<String, Object> fields) {
        var id = Ids.next();
        tell("incident.declared", id, fields);
        return id;
    }

    /** @param type such as incident.resolved */
    public void tell(String type, UUID incident, Map<String, Object> fields) {
        var data = new HashMap<String, Object>(Map.of(
                "incidentId",
                incident,
                "number",
                "INC-42",
                "title",
                "Checkout is down",
                "severity",
                "SEV1",
                "status",
                type.equals("incident.resolved") ? "resolved" : "investigating",
                "url",
                url(incident)));
        data.putAll(fields);
        assertThat(messages.deliver(NAME, event(type, incident, data))).containsExactly("applied");
    }

    public void request(UUID incident, Map<String, Object> fields) {
        assertThat(messages.deliver(NAME, requested(incident, fields))).containsExactly("applied");
    }

    public CloudEvent requested(UUID incident, Map<String, Object> fields) {
        var about = Map.of(
                "id",
                incident,
                "number",
                "INC-42",
                "title",
                "Checkout is down",
                "severity",
                "SEV1",
                "url",
                url(incident));
        var data = new HashMap<String, Object>(
                Map.of("requestId", Ids.next(), "incident", about, "urgency", "high", "restricted", false));
        data.putAll(fields);
        return event("page.requested", incident, data);
    }

    public static Map<String, Object> policy(UUID id) {
        return Map.of("type", "policy", "id", id);
    }

    public static Map<String, Object> policy(UUID id, String role) {
        return Map.of("type", "policy", "id", id, "role", role);
    }

    /** Answers what became of each. */
    public List<String> deliver(CloudEvent... batch) {
        return messages.deliver(NAME, batch);
    }

    private CloudEvent event(String type, UUID incident, Map<String, Object> data) {
        return messages.event(NAME, type, incident, new Actor("service", NAME), data);
    }

    private static String url(UUID incident) {
        return "https://muster.example.org/incidents/" + incident;
    }
}
