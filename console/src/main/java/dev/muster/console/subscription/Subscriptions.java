package dev.muster.console.subscription;

import dev.muster.console.session.Visitor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads the subscriptions of whoever looks. */
@ApplicationScoped
public class Subscriptions {
    private static final int LIMIT = 200;

    private final SubscriptionApi incidents;
    private final Visitor visitor;

    Subscriptions(@RestClient SubscriptionApi incidents, Visitor visitor) {
        this.incidents = incidents;
        this.visitor = visitor;
    }

    Uni<List<Subscription>> mine() {
        var me = visitor.getId();
        return incidents.list(LIMIT).map(slice -> slice.items().stream()
                .filter(subscription -> subscription.isOf(me))
                .toList());
    }

    /** The one to this incident alone; empty while there is none. */
    public Uni<Optional<Subscription>> to(UUID incident) {
        return mine().map(all -> all.stream()
                .filter(subscription -> incident.equals(subscription.match().incidentId()))
                .findFirst());
    }
}
