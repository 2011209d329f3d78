package dev.muster.alerts.alert;

import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.messaging.Fact;
import dev.muster.chassis.messaging.IncomingMessage;
import dev.muster.chassis.messaging.Outbox;
import dev.muster.chassis.problem.Decision;
import dev.muster.chassis.problem.Problem;
import dev.muster.chassis.tx.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Acting on alerts. Repeating an act changes nothing and tells nobody. */
@ApplicationScoped
class AlertActs {

    private final AlertRepository alerts;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;

    AlertActs(AlertRepository alerts, Outbox outbox, Transactions transactions, Clock clock) {
        this.alerts = alerts;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    Uni<Void> acknowledge(String idOrNumber, Actor by) {
        return act(idOrNumber, alert -> alert.acknowledge(by, clock.instant()));
    }

    Uni<Void> resolve(String idOrNumber, Actor by) {
        return act(idOrNumber, alert -> alert.resolve(by, clock.instant()));
    }

    /**
     * Somebody took them by acting on something else, whose owner already knows. An alert that can no longer be
     * acknowledged stays as it is: that was about it, and is history.
     */
    Uni<Void> acknowledgedElsewhere(List<Alert> locked, Actor by, IncomingMessage because) {
        var facts = locked.stream()
                .map(alert -> alert.acknowledge(by, clock.instant()))
                .flatMap(decision -> decision.<Stream<AlertChanged>>fold(Stream::of, Stream::of, no -> Stream.of()))
                .map(changed -> changed.fact().causedBy(because.id().toString()).notTo(because.source()))
                .toArray(Fact[]::new);
        return outbox.publish(facts);
    }

    private Uni<Void> act(String idOrNumber, Function<Alert, Decision<AlertChanged>> act) {
        return transactions.run(() -> alerts.lock(idOrNumber)
                .chain(alert -> act.apply(alert).fold(this::tell, AlertActs::nothing, this::fail)));
    }

    private Uni<Void> tell(AlertChanged changed) {
        Fact fact = changed.fact();
        return outbox.publish(fact);
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }

    private Uni<Void> fail(Problem problem) {
        return Uni.createFrom().failure(problem.asException());
    }
}
