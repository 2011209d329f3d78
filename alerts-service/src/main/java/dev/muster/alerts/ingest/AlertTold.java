package dev.muster.alerts.ingest;

import dev.muster.alerts.alert.Severity;
import dev.muster.alerts.alert.Urgency;
import dev.muster.alerts.disposition.FateStep;
import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.messaging.Fact;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The data of the messages {@code alert.triggered}, {@code .suppressed}, {@code .acknowledged} and {@code .resolved}. */
record AlertTold(
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
        List<FateStep> why) {

    static Fact of(AlertChange change, String traceparent) {
        AlertRecord alert = change.alert();
        var data = new AlertTold(
                alert.id,
                "ALR-" + alert.number,
                alert.groupId,
                change.openInGroup(),
                alert.serviceId,
                change.severity(),
                change.urgency(),
                change.summary(),
                alert.policyId,
                alert.key.dedupKey(),
                change.cause().event.receivedAt(),
                change.cause().disposition == null
                        ? List.of()
                        : change.cause().disposition.steps());
        var actor = new Actor("integration", alert.key.integrationId().toString());
        return Fact.of(change.type(), alert.groupId, data, actor).within(traceparent);
    }
}
