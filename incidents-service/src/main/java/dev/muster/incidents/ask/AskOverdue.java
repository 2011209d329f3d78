package dev.muster.incidents.ask;

import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.timer.Timer;
import dev.muster.chassis.timer.TimerHandler;
import dev.muster.incidents.timeline.Timeline;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Nobody has answered in time: the timeline says so. */
@ApplicationScoped
class AskOverdue implements TimerHandler {

    static final String KIND = "ask.overdue";

    private final AskRepository asks;
    private final Timeline timeline;

    AskOverdue(AskRepository asks, Timeline timeline) {
        this.asks = asks;
        this.timeline = timeline;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Its payload is the incident. */
    @Override
    public Uni<Void> fire(Timer timer) {
        var incidentId = UUID.fromString(timer.payload().asText());
        return asks.require(incidentId, UUID.fromString(timer.subject()))
                .chain(ask -> ask.isOpen()
                        ? timeline.append(Asks.entry(
                                ask,
                                KIND,
                                new Actor("timer", KIND),
                                "No answer in time: " + ask.question.phrase() + " was asked for"))
                        : Uni.createFrom().voidItem());
    }
}
