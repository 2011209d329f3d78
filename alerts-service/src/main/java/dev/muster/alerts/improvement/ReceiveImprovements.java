package dev.muster.alerts.improvement;

import dev.muster.chassis.messaging.IncomingMessage;
import dev.muster.chassis.messaging.Reaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Keeps what is proposed for our rules until somebody decides about it; other services' improvements are theirs. */
@ApplicationScoped
class ReceiveImprovements implements Reaction {

    private final ImprovementRepository improvements;

    ReceiveImprovements(ImprovementRepository improvements) {
        this.improvements = improvements;
    }

    @Override
    public Set<String> types() {
        return Set.of("improvement.proposed");
    }

    @Override
    public Uni<Void> on(IncomingMessage message) {
        var proposed = message.as(ImprovementProposed.class);
        return ImprovementTarget.of(proposed.target())
                .map(target -> improvements
                        .findById(proposed.improvementId())
                        .chain(known -> keep(known, new Improvement(target, proposed, message.at()), proposed)))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Uni<Void> keep(Improvement known, Improvement fresh, ImprovementProposed proposed) {
        if (known != null) {
            known.reword(proposed);
            return Uni.createFrom().voidItem();
        }
        return improvements.persist(fresh).replaceWithVoid();
    }
}
