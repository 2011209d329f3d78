package dev.muster.chassis.sample.core;

import dev.muster.chassis.timer.Timer;
import dev.muster.chassis.timer.TimerHandler;
import dev.muster.chassis.timer.Timers;
import dev.muster.chassis.tx.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Calls somebody outside, and may forget to say that it did. */
@ApplicationScoped
class Calls implements TimerHandler {

    static final String KIND = "call";

    private final Timers timers;
    private final Transactions transactions;
    private final List<String> made = new CopyOnWriteArrayList<>();
    private volatile boolean diesAfterCalling;

    Calls(Timers timers, Transactions transactions) {
        this.timers = timers;
        this.transactions = transactions;
    }

    List<String> made() {
        return List.copyOf(made);
    }

    void diesAfterCalling(boolean dies) {
        diesAfterCalling = dies;
    }

    void reset() {
        made.clear();
        diesAfterCalling = false;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean transactional() {
        return false;
    }

    @Override
    public Uni<Void> fire(Timer timer) {
        made.add(timer.subject());
        return diesAfterCalling ? Uni.createFrom().voidItem() : transactions.run(() -> timers.settle(timer));
    }
}
