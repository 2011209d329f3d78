package dev.muster.chassis.change;

import dev.muster.chassis.token.Caller;
import io.smallrye.mutiny.Uni;

/** A bean that does something about what was decided, in the same transaction. */
public interface FollowsDecisions {

    Uni<Void> decided(ChangeDecision decision, Caller by);
}
