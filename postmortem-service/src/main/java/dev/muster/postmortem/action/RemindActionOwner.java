package dev.muster.postmortem.action;

import dev.muster.chassis.timer.Timer;
import dev.muster.chassis.timer.TimerHandler;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reminds the owner of an open action, and comes back until it is done. */
@ApplicationScoped
class RemindActionOwner implements TimerHandler {

    private final ActionRepository actions;
    private final ActionLetters letters;
    private final ActionTimers timers;

    RemindActionOwner(ActionRepository actions, ActionLetters letters, ActionTimers timers) {
        this.actions = actions;
        this.letters = letters;
        this.timers = timers;
    }

    @Override
    public String kind() {
        return ActionTimers.REMINDER;
    }

    @Override
    public Uni<Void> fire(Timer timer) {
        return actions.findById(UUID.fromString(timer.subject()))
                .chain(action -> action.isOpen()
                        ? letters.reminder(action)
                                .chain(() -> timers.remind(action))
                                .replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }
}
