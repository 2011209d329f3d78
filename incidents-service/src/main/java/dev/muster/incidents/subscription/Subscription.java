package dev.muster.incidents.subscription;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Somebody wants to be told of incidents: a person, the people of a team, or an address outside the suite. */
@Entity
class Subscription {

    @Id
    UUID id;

    UUID personId;
    UUID teamId;
    String address;

    @Enumerated(EnumType.STRING)
    Channel channel;

    @Convert(converter = CriteriaColumn.class)
    Criteria criteria;

    /** By which the link in a mail is known. */
    String unsubscribeHash;

    /** From which the link is made when a mail is sent; sealed. */
    String unsubscribeToken;

    UUID subscribedBy;
    Instant subscribedAt;
    Instant endedAt;

    protected Subscription() {}

    static Subscription of(UUID id, WriteSubscription wanted, UUID by, Instant at) {
        var subscription = new Subscription();
        subscription.id = id;
        subscription.personId = wanted.subscriber().personId();
        subscription.teamId = wanted.subscriber().teamId();
        subscription.address = wanted.subscriber().address();
        subscription.channel = wanted.channel();
        subscription.criteria = wanted.criteria();
        subscription.subscribedBy = by;
        subscription.subscribedAt = at;
        return subscription;
    }

    void linkedBy(String hash, String sealed) {
        unsubscribeHash = hash;
        unsubscribeToken = sealed;
    }

    void end(Instant at) {
        if (endedAt == null) {
            endedAt = at;
        }
    }

    /** One link ends it for one reader; a team's subscription is ended by those who may. */
    boolean endsByLink() {
        return teamId == null;
    }
}
