package dev.muster.incidents.subscription;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Subscription")
record SubscriptionView(
        UUID id,
        WriteSubscription.Reader subscriber,
        Channel channel,
        Criteria match,
        UUID subscribedBy,
        Instant subscribedAt) {

    static SubscriptionView of(Subscription subscription) {
        return new SubscriptionView(
                subscription.id,
                new WriteSubscription.Reader(subscription.personId, subscription.teamId, subscription.address),
                subscription.channel,
                subscription.criteria,
                subscription.subscribedBy,
                subscription.subscribedAt);
    }
}
