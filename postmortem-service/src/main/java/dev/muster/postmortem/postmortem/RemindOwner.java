package dev.muster.postmortem.postmortem;

import dev.muster.chassis.timer.Timer;
import dev.muster.chassis.timer.TimerHandler;
import dev.muster.chassis.timer.Timers;
import dev.muster.postmortem.catalog.Catalog;
import dev.muster.postmortem.catalog.CatalogPerson;
import dev.muster.postmortem.reminder.Mornings;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;

/** Reminds the owner of a postmortem that is still owed, and comes back until it is published. */
@ApplicationScoped
class RemindOwner implements TimerHandler {

    static final String KIND = "postmortem.reminder";

    private final PostmortemRepository postmortems;
    private final Postmortems refs;
    private final Catalog catalog;
    private final OwnerLetters letters;
    private final Timers timers;
    private final Clock clock;

    RemindOwner(
            PostmortemRepository postmortems,
            Postmortems refs,
            Catalog catalog,
            OwnerLetters letters,
            Timers timers,
            Clock clock) {
        this.postmortems = postmortems;
        this.refs = refs;
        this.catalog = catalog;
        this.letters = letters;
        this.timers = timers;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<Void> fire(Timer timer) {
        var id = UUID.fromString(timer.subject());
        return postmortems
                .findById(id)
                .chain(postmortem -> postmortem.status.owed()
                        ? remind(postmortem)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> remind(Postmortem postmortem) {
        var zone = catalog.person(postmortem.ownerId).map(CatalogPerson::zone).orElse(ZoneOffset.UTC);
        var next = Mornings.next(postmortem.dueOn, zone, clock.instant());
        return refs.require(postmortem.id)
                .chain(ref -> letters.due(postmortem, ref))
                .chain(() -> timers.arm(KIND, postmortem.id.toString(), next, null))
                .replaceWithVoid();
    }
}
