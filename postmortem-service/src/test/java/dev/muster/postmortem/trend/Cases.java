package dev.muster.postmortem.trend;

import static dev.muster.postmortem.testing.Story.minutes;

import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.testing.As;
import dev.muster.postmortem.testing.CanIgnoreReturnValue;
import dev.muster.postmortem.testing.Messages;
import dev.muster.postmortem.testing.Story;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Incidents, alerts and pages as their services tell of them, and the trends that come of them. */
@ApplicationScoped
class Cases {

    static final Actor SENDER = new Actor("integration", "x");
    private static final String MARCH = "?from=2026-03-01T00:00:00Z&to=2026-04-01T00:00:00Z";

    private final Story story;
    private final Messages messages;

    Cases(Story story, Messages messages) {
        this.story = story;
        this.messages = messages;
    }

    @CanIgnoreReturnValue
    Map<String, Object> incident(String severity, Map<String, Instant> milestones, Map<String, Object> more) {
        var incident = story.incident(UUID.randomUUID());
        incident.put("severity", severity);
        incident.put("postmortem", "none");
        incident.put("milestones", milestones);
        incident.putAll(more);
        story.told("incident.updated", incident);
        return incident;
    }

    /** Declared at two, and resolved so many minutes later. */
    void resolvedAfter(String severity, int minutes) {
        incident(severity, Map.of("declared", minutes(0), "resolved", minutes(minutes)), Map.of());
    }

    /** What is told of an incident at that instant: who is in it then. */
    void attended(Map<String, Object> incident, Instant at, List<UUID> people) {
        incident.put("participantIds", people);
        incident.put("roles", List.of());
        messages.arrive("incident.updated", incident.get("incidentId"), incident, SENDER, at);
    }

    @CanIgnoreReturnValue
    UUID alert(String dedupKey, Instant at) {
        return alert("alert.triggered", dedupKey, at);
    }

    @CanIgnoreReturnValue
    UUID alert(String type, String dedupKey, Instant at) {
        var id = UUID.randomUUID();
        var alert = new HashMap<String, Object>(
                Map.of("alertId", id, "groupId", id, "severity", "critical", "urgency", "high", "acceptedAt", at));
        alert.put("dedupKey", dedupKey);
        messages.arrive(type, id, alert, SENDER, at);
        return id;
    }

    void resolved(UUID alert, Instant at) {
        messages.arrive("alert.resolved", alert, Map.of("alertId", alert), SENDER, at);
    }

    void acknowledged(UUID alert, UUID person, Instant at) {
        messages.arrive("alert.acknowledged", alert, Map.of("alertId", alert, "personId", person), SENDER, at);
    }

    /** A page about those alerts. */
    @CanIgnoreReturnValue
    Paged page(Instant at, UUID... alerts) {
        return page(at, List.of(Map.of("type", "alertGroup", "id", UUID.randomUUID(), "alertIds", List.of(alerts))));
    }

    @CanIgnoreReturnValue
    Paged pageOfIncident(Instant at, Object incident) {
        return page(at, List.of(Map.of("type", "incident", "id", incident)));
    }

    private Paged page(Instant at, List<Map<String, ?>> subjects) {
        var page = new Paged(UUID.randomUUID(), at, subjects);
        page.tell("page.started", at, Map.of());
        return page;
    }

    /** A page of which more is told. */
    class Paged {

        private final UUID id;
        private final Instant acceptedAt;
        private final List<Map<String, ?>> subjects;

        private Paged(UUID id, Instant acceptedAt, List<Map<String, ?>> subjects) {
            this.id = id;
            this.acceptedAt = acceptedAt;
            this.subjects = subjects;
        }

        @CanIgnoreReturnValue
        Paged notified(UUID person, String channel, Instant at) {
            return tell("page.notified", at, Map.of("personId", person, "channel", channel, "handedOverAt", at));
        }

        @CanIgnoreReturnValue
        Paged acknowledged(UUID person, Instant at) {
            return tell("page.acknowledged", at, Map.of("personId", person));
        }

        @CanIgnoreReturnValue
        private Paged tell(String type, Instant at, Map<String, ?> more) {
            var page = new HashMap<String, Object>(more);
            page.put("pageId", id);
            page.put("acceptedAt", acceptedAt);
            page.put("subjects", subjects);
            messages.arrive(type, id, page, SENDER, at);
            return this;
        }
    }

    /** The trend of March. */
    @CanIgnoreReturnValue
    static ValidatableResponse trend(String subject, String more) {
        return read(subject + MARCH + more).statusCode(200);
    }

    @CanIgnoreReturnValue
    static ValidatableResponse read(String path) {
        return As.stakeholder().get("/v1/trends/" + path).then();
    }
}
