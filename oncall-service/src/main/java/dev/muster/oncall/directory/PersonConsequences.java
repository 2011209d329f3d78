package dev.muster.oncall.directory;

import dev.muster.chassis.audit.Audit;
import dev.muster.chassis.messaging.Outbox;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.token.Revoking;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** What a change of a person brings about, in the transaction of the change: audit, messages, rights taken back. */
@ApplicationScoped
class PersonConsequences {

    private final AdminsTeam admins;
    private final Revoking revoking;
    private final List<FollowsPeople> followers;
    private final Outbox outbox;
    private final Audit audit;

    PersonConsequences(
            AdminsTeam admins, Revoking revoking, @All List<FollowsPeople> followers, Outbox outbox, Audit audit) {
        this.admins = admins;
        this.revoking = revoking;
        this.followers = followers;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** @param before empty for a new person */
    Uni<Void> of(String action, Optional<PersonRecord> before, PersonRecord after, Caller by) {
        var shownBefore = before.map(PersonView::of).orElse(null);
        return audit.record(by, action, "person", after.id().toString(), shownBefore, PersonView.of(after))
                .chain(() -> outbox.publish(DirectoryFacts.person(after, by.actor())))
                .chain(() -> admins.personSaved(before, after, by.actor()))
                .chain(() -> takeBackTokens(before, after, by))
                .chain(() -> tellFollowers(before, after, by));
    }

    /** A token says the role it was issued with; with another role it must not be used any more. */
    private Uni<Void> takeBackTokens(Optional<PersonRecord> before, PersonRecord after, Caller by) {
        boolean mayLess = before.filter(known -> known.role() != after.role() || (known.active() && !after.active()))
                .isPresent();
        return mayLess
                ? revoking.tokensOfPerson(after.id(), by.actor())
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> tellFollowers(Optional<PersonRecord> before, PersonRecord after, Caller by) {
        Uni<Void> told = Uni.createFrom().voidItem();
        for (var follower : followers) {
            told = told.chain(() -> follower.personSaved(before, after, by));
        }
        return told;
    }
}
