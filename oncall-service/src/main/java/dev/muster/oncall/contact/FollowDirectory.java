package dev.muster.oncall.contact;

import dev.muster.chassis.token.Caller;
import dev.muster.oncall.directory.FollowsPeople;
import dev.muster.oncall.directory.PersonRecord;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The e-mail address in the directory was set by somebody with authority over it: it can be used without a code. */
@ApplicationScoped
class FollowDirectory implements FollowsPeople {

    @Inject
    ContactMethods methods;

    @Override
    public Uni<Void> personSaved(Optional<PersonRecord> before, PersonRecord after, Caller by) {
        if (after.isErased()) {
            return methods.forget(after.id());
        }
        var left = before.map(PersonRecord::email).filter(email -> !email.equals(after.email()));
        return left.isPresent()
                ? methods.follow(after.id(), left.get(), after.email())
                : methods.adopt(after.id(), after.email());
    }
}
