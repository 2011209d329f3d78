package dev.muster.postmortem.action;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** What else happens when an action is done, in the same transaction. */
public interface FollowsActions {

    Uni<Void> done(UUID actionId);
}
