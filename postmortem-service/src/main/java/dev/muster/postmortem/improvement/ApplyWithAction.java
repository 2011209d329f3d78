package dev.muster.postmortem.improvement;

import dev.muster.postmortem.action.FollowsActions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** An improvement that somebody does by hand is applied when its action is done. */
@ApplicationScoped
class ApplyWithAction implements FollowsActions {

    private final ImprovementRepository improvements;
    private final Clock clock;

    ApplyWithAction(ImprovementRepository improvements, Clock clock) {
        this.improvements = improvements;
        this.clock = clock;
    }

    @Override
    public Uni<Void> done(UUID actionId) {
        return improvements
                .list("actionItemId", actionId)
                .invoke(all -> all.forEach(improvement -> improvement.done(clock.instant())))
                .replaceWithVoid();
    }
}
