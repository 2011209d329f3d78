package dev.muster.incidents.remediation;

import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import dev.muster.incidents.incident.Facts;
import dev.muster.incidents.incident.Incidents;
import dev.muster.incidents.timeline.NewEntry;
import dev.muster.incidents.timeline.Timeline;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/**
 * Keeps on the timeline who tried to decide without holding command. The refusal rolls back all else, so this is a
 * transaction of its own, after it.
 */
@ApplicationScoped
class RefusedAttempts {

    static final String TYPE = "decision.refused";

    private final Incidents incidents;
    private final Timeline timeline;
    private final Transactions transactions;

    RefusedAttempts(Incidents incidents, Timeline timeline, Transactions transactions) {
        this.incidents = incidents;
        this.timeline = timeline;
        this.transactions = transactions;
    }

    /**
     * Not to be called inside a transaction.
     *
     * @param what as in "approve a proposal"
     */
    <T> Uni<T> kept(String incident, String what, Caller by, Supplier<Uni<T>> act) {
        return Uni.createFrom()
                .deferred(act::get)
                .onFailure(NotTheirDecision.class)
                .call(refusal -> keep(incident, what, by, refusal));
    }

    private Uni<Void> keep(String incident, String what, Caller by, NotTheirDecision refusal) {
        return transactions.run(() -> incidents
                .read(incident, by)
                .chain(found -> timeline.append(NewEntry.decision(
                        found.id(),
                        TYPE,
                        by.actor(),
                        "Tried to " + what + " without being the one who decides; refused",
                        Facts.of("attempt", what, "code", refusal.problem().code())))));
    }
}
