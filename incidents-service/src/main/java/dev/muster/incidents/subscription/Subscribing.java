package dev.muster.incidents.subscription;

import dev.muster.chassis.audit.Audit;
import dev.muster.chassis.secret.SecretBox;
import dev.muster.chassis.secret.Secrets;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import dev.muster.incidents.catalog.Directory;
import dev.muster.incidents.incident.Incident;
import dev.muster.incidents.incident.Incidents;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Making and ending subscriptions. */
@ApplicationScoped
class Subscribing {

    @Inject
    SubscriptionRepository repository;

    @Inject
    SubscriptionRights rights;

    @Inject
    Subscribers subscribers;

    @Inject
    Incidents incidents;

    @Inject
    Directory directory;

    @Inject
    SecretBox secrets;

    @Inject
    Audit audit;

    @Inject
    Transactions transactions;

    @Inject
    @All
    List<FollowsSubscriptions> followers;

    @Inject
    Clock clock;

    /** Who comes late is told of what is going on. Joins the caller's transaction. */
    Uni<SubscriptionView> subscribe(WriteSubscription wanted, Caller by) {
        rights.require(by, wanted.subscriber().personId(), wanted.subscriber().teamId());
        wanted.require(directory);
        var subscription = Subscription.of(Ids.next(), wanted, by.personId(), clock.instant());
        var token = Secrets.token();
        subscription.linkedBy(Secrets.hash(token), secrets.seal(token));
        return requireVisibleIncident(wanted, by)
                .chain(() -> repository.persist(subscription))
                .call(this::tellOfWhatGoesOn)
                .map(SubscriptionView::of)
                .call(view -> audit.record(
                        by, "subscription.made", "subscription", view.id().toString(), null, view));
    }

    Uni<Void> end(UUID id, Caller by) {
        return transactions.run(() -> repository
                .require(id)
                .invoke(found -> rights.require(by, found.personId, found.teamId))
                .invoke(found -> found.end(clock.instant()))
                .chain(found -> audit.record(
                        by, "subscription.ended", "subscription", id.toString(), SubscriptionView.of(found), null)));
    }

    private Uni<Void> requireVisibleIncident(WriteSubscription wanted, Caller by) {
        var incidentId = wanted.criteria().incidentId();
        return incidentId == null
                ? Uni.createFrom().voidItem()
                : incidents.read(incidentId.toString(), by).replaceWithVoid();
    }

    private Uni<Void> tellOfWhatGoesOn(Subscription subscription) {
        return incidents
                .open()
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .filter(incident -> subscribers.fits(subscription, incident))
                .onItem()
                .transformToUniAndConcatenate(incident -> tell(subscription, incident))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> tell(Subscription subscription, Incident incident) {
        var late = subscribers.readers(subscription, incident).toList();
        Uni<Void> told = Uni.createFrom().voidItem();
        for (var follower : followers) {
            told = told.chain(() -> follower.after(late, incident));
        }
        return told;
    }
}
