package dev.muster.postmortem.improvement;

import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.messaging.Fact;
import dev.muster.chassis.messaging.Outbox;
import dev.muster.postmortem.postmortem.Postmortems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the service that owns the target of an improvement, and no other, what is proposed and who may know of it. */
@ApplicationScoped
class ImprovementMessages {

    private final Postmortems postmortems;
    private final Outbox outbox;

    ImprovementMessages(Postmortems postmortems, Outbox outbox) {
        this.postmortems = postmortems;
        this.outbox = outbox;
    }

    /** In the running transaction. Nobody is told of what somebody does by hand. */
    Uni<Void> tell(Improvement improvement, Actor by) {
        return improvement
                .decider()
                .map(service -> publish(improvement, service, by))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Uni<Void> publish(Improvement improvement, String service, Actor by) {
        return postmortems
                .require(improvement.postmortemId)
                .chain(ref -> outbox.publish(Fact.of(
                                ImprovementSubscriptions.PROPOSED,
                                improvement.id,
                                ImprovementProposed.of(improvement, ref),
                                by)
                        .notTo(ImprovementSubscriptions.allBut(service))));
    }
}
