package dev.muster.oncall.session;

import dev.muster.chassis.token.Caller;
import dev.muster.oncall.directory.FollowsPeople;
import dev.muster.oncall.directory.PersonRecord;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Whoever becomes inactive is signed out for good, and does not find themselves signed in when active again. */
@ApplicationScoped
class EndSessionsOfTheInactive implements FollowsPeople {

    private final SessionService sessions;

    EndSessionsOfTheInactive(SessionService sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Void> personSaved(Optional<PersonRecord> before, PersonRecord after, Caller by) {
        boolean ends = before.filter(PersonRecord::active).isPresent() && !after.active();
        return ends ? sessions.endAll(after.id(), by) : Uni.createFrom().voidItem();
    }
}
