package dev.muster.oncall.directory;

import dev.muster.chassis.token.Caller;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** A feature that keeps something per person. It is told of each change in the transaction of the change. */
public interface FollowsPeople {

    /** @param before empty for a new person */
    Uni<Void> personSaved(Optional<PersonRecord> before, PersonRecord after, Caller by);
}
