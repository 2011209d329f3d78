package dev.muster.postmortem.action;

import dev.muster.chassis.timer.Timers;
import dev.muster.postmortem.catalog.Catalog;
import dev.muster.postmortem.catalog.CatalogPerson;
import dev.muster.postmortem.reminder.Mornings;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;

/** Keeps an open action's reminders and the end of its due day armed, by its owner's clock. */
@ApplicationScoped
class ActionTimers {

    static final String REMINDER = "action.reminder";
    static final String OVERDUE = "action.overdue";

    private final Timers timers;
    private final Catalog catalog;
    private final Clock clock;

    ActionTimers(Timers timers, Catalog catalog, Clock clock) {
        this.timers = timers;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** After it was made or changed. */
    Uni<Void> set(ActionItem action) {
        return clear(action)
                .chain(() -> remind(action))
                .chain(() -> timers.arm(OVERDUE, subject(action), Mornings.over(action.dueOn, zone(action)), null))
                .replaceWithVoid();
    }

    Uni<UUID> remind(ActionItem action) {
        return timers.arm(REMINDER, subject(action), Mornings.next(action.dueOn, zone(action), clock.instant()), null);
    }

    Uni<Void> clear(ActionItem action) {
        return timers.disarm(REMINDER, subject(action))
                .chain(() -> timers.disarm(OVERDUE, subject(action)))
                .replaceWithVoid();
    }

    private static String subject(ActionItem action) {
        return action.id.toString();
    }

    private ZoneId zone(ActionItem action) {
        return catalog.person(action.ownerId).map(CatalogPerson::zone).orElse(ZoneOffset.UTC);
    }
}
