package dev.muster.oncall.notification;

import dev.muster.chassis.token.Caller;
import dev.muster.oncall.directory.FollowsPeople;
import dev.muster.oncall.directory.PersonRecord;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** That a person was told stays on record; at which address does not, once they are erased. */
@ApplicationScoped
class ForgetAddressesOfErased implements FollowsPeople {

    @Inject
    DeliveryRepository deliveries;

    @Override
    public Uni<Void> personSaved(Optional<PersonRecord> before, PersonRecord after, Caller by) {
        return after.isErased()
                ? deliveries
                        .update("address = '' where personId = ?1", after.id())
                        .replaceWithVoid()
                : Uni.createFrom().voidItem();
    }
}
