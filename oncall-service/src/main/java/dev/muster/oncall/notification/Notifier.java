package dev.muster.oncall.notification;

import dev.muster.chassis.time.Ids;
import dev.muster.oncall.channel.ContactKind;
import dev.muster.oncall.contact.Contacts;
import dev.muster.oncall.contact.PersonContacts;
import dev.muster.oncall.contact.Urgency;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells people. All of it is stored in the caller's transaction and sent after its commit, which the inbox need not wait for. */
@ApplicationScoped
public class Notifier {

    @Inject
    Contacts contacts;

    @Inject
    DeliveryQueue queue;

    @Inject
    InboxDeliveries inbox;

    @Inject
    Clock clock;

    /** As the person's rule for the urgency says, or as is usual without one. */
    public Uni<Reach> tell(Occasion occasion, Urgency urgency) {
        return tell(occasion, found -> NotificationPlan.of(found, urgency));
    }

    /** By e-mail and inbox, whatever the person's rules say. */
    public Uni<Reach> tellByMail(Occasion occasion) {
        return tell(occasion, NotificationPlan::byMail);
    }

    private Uni<Reach> tell(Occasion occasion, Function<PersonContacts, NotificationPlan> planning) {
        return contacts.of(occasion.personId())
                .map(planning)
                .call(plan -> enqueue(occasion, plan))
                .map(plan -> new Reach(plan.reaches(), plan.why()));
    }

    private Uni<Void> enqueue(Occasion occasion, NotificationPlan plan) {
        var now = clock.instant();
        var deliveries = plan.steps().stream()
                .map(step -> Delivery.of(Ids.next(), occasion, step.contact(), plan.why(), now, step.after()))
                .collect(Collectors.partitioningBy(delivery -> delivery.kind == ContactKind.INBOX));
        return inbox.put(deliveries.get(true)).chain(() -> queue.add(deliveries.get(false)));
    }
}
