package dev.muster.postmortem.facts;

import dev.muster.chassis.messaging.IncomingMessage;
import dev.muster.chassis.messaging.Reaction;
import dev.muster.chassis.problem.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** What is told of alerts and pages is kept for the trends. */
@ApplicationScoped
class KeepAlertsAndPages implements Reaction {

    private final CaseRows rows;

    KeepAlertsAndPages(CaseRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> types() {
        return Set.of(
                "alert.triggered",
                "alert.suppressed",
                "alert.acknowledged",
                "alert.resolved",
                "page.started",
                "page.notified",
                "page.acknowledged",
                "page.reassigned",
                "page.exhausted",
                "page.ended");
    }

    @Override
    public Uni<Void> on(IncomingMessage message) {
        boolean ofPage = message.type().startsWith("page.");
        String id = ofPage ? "pageId" : "alertId";
        if (!message.data().path(id).isTextual()) {
            throw Problems.invalid("/" + id, "Must be an id");
        }
        return switch (message.type()) {
            case "alert.triggered", "alert.suppressed" -> rows.alert(message);
            case "alert.acknowledged", "alert.resolved" -> rows.alertMoment(message);
            case "page.notified" -> rows.page(message).chain(() -> rows.notice(message));
            case "page.acknowledged" -> rows.page(message).chain(() -> rows.acknowledgement(message));
            default -> rows.page(message);
        };
    }
}
