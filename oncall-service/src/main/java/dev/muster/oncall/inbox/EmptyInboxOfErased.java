package dev.muster.oncall.inbox;

import dev.muster.chassis.token.Caller;
import dev.muster.oncall.directory.FollowsPeople;
import dev.muster.oncall.directory.PersonRecord;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** An erased person has no inbox. */
@ApplicationScoped
class EmptyInboxOfErased implements FollowsPeople {

    @Inject
    InboxRepository items;

    @Override
    public Uni<Void> personSaved(Optional<PersonRecord> before, PersonRecord after, Caller by) {
        return after.isErased()
                ? items.delete("personId", after.id()).replaceWithVoid()
                : Uni.createFrom().voidItem();
    }
}
