package dev.muster.chassis.timer;

import io.smallrye.mutiny.Uni;

/** What a kind of timer does when it is due. One bean per kind. */
public interface TimerHandler {

    String kind();

    /** A failure brings the timer back after a pause that grows with its attempts, for ever. */
    Uni<Void> fire(Timer timer);

    /**
     * True when all it does is a change of the database: it then runs in a transaction that also removes the timer, so
     * that it takes effect exactly once. False when it reaches outside: it then runs in none, the timer is only leased
     * while it runs, and its own last transaction calls {@link Timers#settle}; until that, it fires again.
     */
    default boolean transactional() {
        return true;
    }

    /** How many of this kind fire side by side in one process. Kinds do not take room from each other. */
    default int atOnce() {
        return 32;
    }
}
