package dev.muster.incidents.plan;

import dev.muster.chassis.audit.Audit;
import dev.muster.chassis.background.Background;
import dev.muster.chassis.etag.ETags;
import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** The response plan: there is always one, and every version of it is kept. */
@ApplicationScoped
public class ResponsePlans {

    private static final Actor MUSTER = new Actor("system", "incidents");

    @Inject
    PlanVersionRepository versions;

    @Inject
    Transactions transactions;

    @Inject
    Audit audit;

    @Inject
    Background background;

    @Inject
    Clock clock;

    /** The plan as it is now. */
    public Uni<ResponsePlan> current() {
        return newest().map(version -> version.plan);
    }

    Uni<PlanVersion> newest() {
        return transactions.run(() -> versions.newest()
                .chain(found -> found.map(Uni.createFrom()::item).orElseGet(this::makeFirst)));
    }

    /** @param reason why; may be null */
    Uni<PlanVersion> change(ResponsePlan wanted, String reason, String ifMatch, Caller by) {
        return transactions.run(() -> versions.lock()
                .chain(this::newest)
                .invoke(present -> ETags.require(ifMatch, present.version))
                .chain(present -> present.plan.equals(wanted)
                        ? Uni.createFrom().item(present)
                        : replace(present, wanted, reason, by)));
    }

    void makeSureOfOne(@Observes StartupEvent started) {
        background.run(this::newest);
    }

    private Uni<PlanVersion> replace(PlanVersion present, ResponsePlan wanted, String reason, Caller by) {
        return versions.persist(present.next(wanted, by.actor(), clock.instant(), reason))
                .call(next -> audit.record(
                        by,
                        "response-plan.changed",
                        "responsePlan",
                        String.valueOf(next.version),
                        ResponsePlanView.of(present),
                        ResponsePlanView.of(next)));
    }

    private Uni<PlanVersion> makeFirst() {
        return versions.lock().chain(versions::newest).chain(found -> found.map(Uni.createFrom()::item)
                .orElseGet(() ->
                        versions.persistAndFlush(PlanVersion.first(StandardPlan.make(), MUSTER, clock.instant()))));
    }
}
