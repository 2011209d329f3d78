package dev.muster.incidents.subscription;

import dev.muster.chassis.secret.SecretBox;
import dev.muster.incidents.catalog.CatalogPerson;
import dev.muster.incidents.catalog.CatalogTeam;
import dev.muster.incidents.catalog.Directory;
import dev.muster.incidents.incident.Incident;
import dev.muster.incidents.incident.Visibility;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who has subscribed to an incident, by what they asked for. */
@ApplicationScoped
public class Subscribers {

    @Inject
    SubscriptionRepository subscriptions;

    @Inject
    Directory directory;

    @Inject
    Visibility visibility;

    @Inject
    SecretBox secrets;

    @ConfigProperty(name = "muster.public-url")
    String publicUrl;

    /** Of a restricted incident only those it is open to. Joins the caller's session. */
    public Uni<List<Subscriber>> of(Incident incident) {
        return subscriptions.present().map(all -> all.stream()
                .filter(subscription -> fits(subscription, incident))
                .flatMap(subscription -> readers(subscription, incident))
                .toList());
    }

    boolean fits(Subscription subscription, Incident incident) {
        var owners =
                directory.ownersOf(incident.serviceIds()).map(CatalogTeam::id).toList();
        return subscription.criteria.fit(
                incident.id(),
                incident.serviceIds(),
                owners,
                incident.severity().orElse(null));
    }

    Stream<Subscriber> readers(Subscription subscription, Incident incident) {
        if (subscription.address != null) {
            return incident.isRestricted() ? Stream.of() : Stream.of(reader(subscription, subscription.address));
        }
        return people(subscription)
                .flatMap(id -> directory.person(id).stream())
                .filter(CatalogPerson::active)
                .filter(person -> visibility.isVisibleTo(incident, person.id()))
                .map(CatalogPerson::email)
                .filter(address -> address != null)
                .map(address -> reader(subscription, address));
    }

    private Stream<UUID> people(Subscription subscription) {
        return subscription.personId != null
                ? Stream.of(subscription.personId)
                : directory.team(subscription.teamId).stream().flatMap(team -> team.everybody().stream());
    }

    private Subscriber reader(Subscription subscription, String address) {
        return new Subscriber(
                address,
                subscription.endsByLink()
                        ? publicUrl + UnsubscribeResource.PATH + secrets.open(subscription.unsubscribeToken)
                        : null);
    }
}
