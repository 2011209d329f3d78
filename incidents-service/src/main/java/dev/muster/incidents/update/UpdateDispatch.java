package dev.muster.incidents.update;

import dev.muster.chassis.mail.Mail;
import dev.muster.chassis.mail.Mails;
import dev.muster.incidents.incident.Incident;
import dev.muster.incidents.incident.IncidentAddresses;
import dev.muster.incidents.plan.Recipients;
import dev.muster.incidents.subscription.FollowsSubscriptions;
import dev.muster.incidents.subscription.Subscriber;
import dev.muster.incidents.subscription.Subscribers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sends updates by mail, to each address once: those in the incident, the audience, and who has subscribed. */
@ApplicationScoped
class UpdateDispatch implements FollowsSubscriptions {

    private final UpdateRepository updates;
    private final Recipients recipients;
    private final Subscribers subscribers;
    private final IncidentAddresses addresses;
    private final Mails mails;

    UpdateDispatch(
            UpdateRepository updates,
            Recipients recipients,
            Subscribers subscribers,
            IncidentAddresses addresses,
            Mails mails) {
        this.updates = updates;
        this.recipients = recipients;
        this.subscribers = subscribers;
        this.addresses = addresses;
        this.mails = mails;
    }

    /** Joins the caller's transaction. */
    Uni<Void> send(Incident incident, StatusUpdate update) {
        return subscribers
                .of(incident)
                .map(subscribed -> readers(told(incident, update), subscribed))
                .invoke(readers -> update.wentTo(readers.size()))
                .chain(readers -> mails.send(mailsTo(readers, incident, update)));
    }

    /** Who subscribes late is sent what was said last. */
    @Override
    public Uni<Void> after(List<Subscriber> late, Incident incident) {
        return updates.last(incident.id())
                .chain(last -> last.map(update -> mails.send(mailsTo(readers(Set.of(), late), incident, update)))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    /** A drill, and a restricted incident, is told to those who take part in it and to nobody else. */
    private Set<String> told(Incident incident, StatusUpdate update) {
        return incident.isDrill() || incident.isRestricted()
                ? recipients.of(incident.crew().people())
                : recipients.of(update.audience, incident.serviceIds());
    }

    /** By address, with the link that ends it where there is one. */
    private static Map<String, String> readers(Collection<String> told, List<Subscriber> subscribed) {
        var readers = new LinkedHashMap<String, String>();
        subscribed.forEach(subscriber -> readers.putIfAbsent(subscriber.address(), subscriber.unsubscribe()));
        told.forEach(address -> readers.put(address, null));
        return readers;
    }

    private List<Mail> mailsTo(Map<String, String> readers, Incident incident, StatusUpdate update) {
        var mail = new UpdateMail(incident, addresses.beacon(incident));
        return readers.entrySet().stream()
                .map(reader -> mail.of(update, reader.getKey(), reader.getValue()))
                .toList();
    }
}
