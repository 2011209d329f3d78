package dev.muster.alerts.ingest;

import dev.muster.alerts.alert.Severity;
import dev.muster.alerts.disposition.IntegrationRef;
import dev.muster.alerts.event.Event;
import dev.muster.alerts.event.EventAction;
import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.time.Ids;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Sends events of our own the way all others go, to see that it works. One alert of each integration is for that. */
@ApplicationScoped
class TestEvents {

    private static final String DEDUP_KEY = "muster-test";

    private final Arrivals arrivals;
    private final Intake intake;
    private final Clock clock;

    TestEvents(Arrivals arrivals, Intake intake, Clock clock) {
        this.arrivals = arrivals;
        this.intake = intake;
        this.clock = clock;
    }

    /** Succeeds once it is stored. */
    Uni<Result> send(IntegrationRef integration, Severity severity) {
        var event = event(integration, severity);
        return Uni.createFrom()
                .emitter(answer -> intake.take(List.of(
                        arrivals.of(event, integration, (stored, failure) -> settle(answer, stored, failure)))));
    }

    private static void settle(UniEmitter<? super Result> answer, Arrival stored, Throwable failure) {
        if (failure == null) {
            answer.complete(new Result(stored.event.id(), stored.event.dedupKey(), stored.alertId, null));
        } else {
            answer.fail(Problems.unavailable("The test event could not be stored. Try again in a moment."));
        }
    }

    private Event event(IntegrationRef integration, Severity severity) {
        var now = clock.instant();
        return new Event(
                Ids.next(),
                integration.id(),
                EventAction.TRIGGER,
                DEDUP_KEY,
                "Test event of integration " + integration.name(),
                severity.word(),
                "Muster",
                null,
                Map.of("test", "true"),
                List.of(),
                List.of(),
                null,
                now,
                now,
                null);
    }
}
