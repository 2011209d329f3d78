package dev.muster.alerts.alert;

import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.messaging.IncomingMessage;
import dev.muster.chassis.messaging.Reaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** What a page does becomes part of its alerts' fate; acknowledging it acknowledges them. */
@ApplicationScoped
class FollowPages implements Reaction {

    private static final String ACKNOWLEDGED = "page.acknowledged";

    private final AlertRepository alerts;
    private final AlertActs acts;
    private final FateStory story;

    FollowPages(AlertRepository alerts, AlertActs acts, FateStory story) {
        this.alerts = alerts;
        this.acts = acts;
        this.story = story;
    }

    @Override
    public Set<String> types() {
        return Set.of(
                "page.started",
                "page.joined",
                "page.notified",
                ACKNOWLEDGED,
                "page.reassigned",
                "page.exhausted",
                "page.ended");
    }

    @Override
    public Uni<Void> on(IncomingMessage message) {
        var page = message.as(PageMessage.class);
        var step = LaterStep.ofPage(message.type(), page, story.nameOf(page.personId()), message.at());
        return alerts.lock(page.alertIds())
                .invoke(locked -> locked.forEach(alert -> alert.pagedBy(page.pageId())))
                .call(locked -> message.type().equals(ACKNOWLEDGED)
                        ? acts.acknowledgedElsewhere(locked, by(page, message), message)
                        : Uni.createFrom().voidItem())
                .chain(locked -> story.goesOn(locked, step));
    }

    private static Actor by(PageMessage page, IncomingMessage message) {
        return page.personId() == null
                ? message.actor()
                : new Actor("person", page.personId().toString());
    }
}
