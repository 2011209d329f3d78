package dev.muster.alerts.ingest;

import dev.muster.alerts.alert.AlertPromoted;
import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.messaging.Fact;
import java.util.List;
import java.util.Optional;

/** What is told of an alert that a rule made an incident of. */
final class PromotionTold {

    private PromotionTold() {}

    /** Empty unless this change promoted the alert. */
    static Optional<Fact> of(AlertChange change, String traceparent) {
        return change.promoted() ? Optional.of(fact(change).within(traceparent)) : Optional.empty();
    }

    private static Fact fact(AlertChange change) {
        AlertRecord alert = change.alert();
        var promotion = change.cause().disposition.promotion();
        var rule = promotion.rule();
        var data = new AlertPromoted(
                alert.incidentId,
                List.of(alert.id),
                promotion.title() == null ? change.summary() : promotion.title(),
                promotion.severity(),
                alert.serviceId == null ? List.of() : List.of(alert.serviceId),
                new AlertPromoted.Rule(rule.id(), rule.version()),
                alert.firstSeenAt,
                StoredJson.of(change.cause().event.labels()),
                null);
        return data.fact(alert.groupId, new Actor("rule", rule.id().toString()));
    }
}
