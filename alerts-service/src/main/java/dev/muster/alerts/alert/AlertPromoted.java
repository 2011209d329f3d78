package dev.muster.alerts.alert;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.muster.alerts.incident.IncidentSeverity;
import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.messaging.Fact;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The data of the message {@code alert.promoted}: an incident is to be declared because of these alerts.
 *
 * @param incidentId chosen here, so that the alert names its incident before there is one
 * @param incidentSeverity null where nobody has said it
 * @param rule which made it one; null when a person did
 * @param labels JSON object of the alert's labels
 * @param personId who made it one; null when a rule did
 */
public record AlertPromoted(
        UUID incidentId,
        List<UUID> alertIds,
        String title,
        IncidentSeverity incidentSeverity,
        List<UUID> serviceIds,
        Rule rule,
        Instant firstTriggeredAt,
        @JsonRawValue String labels,
        UUID personId) {

    public record Rule(UUID id, int version) {}

    /** @param groupId of the first alert: told after that it triggered */
    public Fact fact(UUID groupId, Actor by) {
        return Fact.of("alert.promoted", groupId, this, by);
    }
}
