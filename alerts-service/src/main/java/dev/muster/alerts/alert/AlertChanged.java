package dev.muster.alerts.alert;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.messaging.Fact;
import java.time.Instant;
import java.util.UUID;

/** Somebody acknowledged or resolved an alert: the fact, and what others are told of it. */
record AlertChanged(AlertStatus to, Actor by, Told told) {

    /**
     * The message's data, the same fields as when the sender does it.
     *
     * @param openInGroup alerts of its group still open; each alert is its own group
     * @param personId null when it was no person
     */
    record Told(
            UUID alertId,
            String number,
            UUID groupId,
            int openInGroup,
            UUID serviceId,
            Severity severity,
            Urgency urgency,
            String title,
            UUID policyId,
            String dedupKey,
            Instant acceptedAt,
            String personId,
            @JsonRawValue String why) {}

    static AlertChanged of(Alert alert, Actor by, Instant at) {
        var told = new Told(
                alert.id,
                alert.spokenNumber(),
                alert.groupId,
                alert.status == AlertStatus.RESOLVED ? 0 : 1,
                alert.serviceId,
                alert.severity,
                alert.urgency,
                alert.summary,
                alert.policyId,
                alert.dedupKey,
                at,
                by.type().equals("person") ? by.id() : null,
                alert.fateSteps);
        return new AlertChanged(alert.status, by, told);
    }

    Fact fact() {
        return Fact.of("alert." + to.word(), told.groupId(), told, by);
    }
}
