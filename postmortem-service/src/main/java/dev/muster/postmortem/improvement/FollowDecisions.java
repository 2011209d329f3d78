package dev.muster.postmortem.improvement;

import dev.muster.chassis.messaging.IncomingMessage;
import dev.muster.chassis.messaging.Reaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Whoever owns the target has decided: the improvement says so. */
@ApplicationScoped
class FollowDecisions implements Reaction {

    private static final String ACCEPTED = "improvement.accepted";

    /** @param version of the target, as accepting made it; null where nothing was changed yet */
    record Decided(UUID improvementId, UUID ref, Integer version, String reason, UUID personId) {}

    private final ImprovementRepository improvements;

    FollowDecisions(ImprovementRepository improvements) {
        this.improvements = improvements;
    }

    @Override
    public Set<String> types() {
        return Set.of(ACCEPTED, "improvement.declined");
    }

    @Override
    public Uni<Void> on(IncomingMessage message) {
        var decided = message.as(Decided.class);
        return improvements
                .require(decided.improvementId())
                .invoke(improvement -> {
                    if (message.type().equals(ACCEPTED)) {
                        improvement.accepted(decided.ref(), decided.version(), decided.personId(), message.at());
                    } else {
                        improvement.declined(decided.reason(), decided.personId(), message.at());
                    }
                })
                .replaceWithVoid();
    }
}
