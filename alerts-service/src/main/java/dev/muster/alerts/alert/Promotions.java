package dev.muster.alerts.alert;

import dev.muster.alerts.incident.IncidentCopies;
import dev.muster.chassis.messaging.Outbox;
import dev.muster.chassis.problem.Problem;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Making incidents of alerts by hand. An alert that is in one already answers with that one. */
@ApplicationScoped
class Promotions {

    private final AlertRepository alerts;
    private final FateStory story;
    private final IncidentCopies incidents;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;

    Promotions(
            AlertRepository alerts,
            FateStory story,
            IncidentCopies incidents,
            Outbox outbox,
            Transactions transactions,
            Clock clock) {
        this.alerts = alerts;
        this.story = story;
        this.incidents = incidents;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @return the incident's id */
    Uni<UUID> promote(String idOrNumber, PromoteAlert wish, Caller by) {
        return transactions
                .run(() -> alerts.lock(idOrNumber).call(alert -> alert.promote(wish, Ids.next(), by.actor())
                        .fold(promoted -> tell(alert, promoted, by), Promotions::nothing, Promotions::fail)))
                .call(alert -> requireVisible(alert, by))
                .map(alert -> alert.incidentId);
    }

    private Uni<Void> requireVisible(Alert alert, Caller by) {
        return incidents
                .isHidden(alert.incidentId, by.personId())
                .invoke(hidden -> {
                    if (hidden) {
                        throw AlertProblems.othersSeeToIt(alert);
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> tell(Alert alert, AlertPromoted promoted, Caller by) {
        var step = LaterStep.promoted(story.nameOf(by.personId()), clock.instant());
        return outbox.publish(promoted.fact(alert.groupId, by.actor())).chain(() -> story.goesOn(List.of(alert), step));
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }

    private static Uni<Void> fail(Problem problem) {
        return Uni.createFrom().failure(problem.asException());
    }
}
