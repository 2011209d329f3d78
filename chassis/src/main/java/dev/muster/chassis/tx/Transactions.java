package dev.muster.chassis.tx;

import dev.muster.chassis.background.Background;
import io.opentelemetry.context.Context;
import io.quarkus.hibernate.reactive.panache.common.runtime.SessionOperations;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;

/** Database transactions that know what to do around their commit. */
@ApplicationScoped
public class Transactions {

    private static final String UNIT = UnitOfWork.class.getName();

    private final Background background;

    Transactions(Background background) {
        this.background = background;
    }

    /**
     * Runs the work in a transaction, joining the one that is already open; what the outermost gathered is done when
     * its work succeeds. Callable from any thread. A transaction does one thing at a time: chain, never combine.
     */
    public <T> Uni<T> run(Supplier<Uni<T>> work) {
        return Uni.createFrom()
                .deferred(() -> onSafeContext()
                        ? joinOrBegin(work)
                        : background.apart(Context.current(), () -> joinOrBegin(work)));
    }

    /** Runs the hook once the outermost transaction has committed; never when it rolls back. */
    public void afterCommit(Runnable hook) {
        open().afterCommit(hook);
    }

    /** Hands the items, with all others of this transaction, to the step right before the commit. */
    public <T> void beforeCommit(BeforeCommit<T> step, Collection<T> items) {
        open().gather(step, items);
    }

    /** The session of the running transaction. */
    public Uni<Mutiny.Session> session() {
        return SessionOperations.getSession();
    }

    private <T> Uni<T> joinOrBegin(Supplier<Uni<T>> work) {
        var context = Vertx.currentContext();
        if (context.getLocal(UNIT) != null) {
            return work.get();
        }
        var unit = new UnitOfWork();
        context.putLocal(UNIT, unit);
        return SessionOperations.withTransaction(
                        () -> Uni.createFrom().deferred(work::get).call(() -> session()
                                .chain(unit::complete)))
                .onTermination()
                .invoke(() -> context.removeLocal(UNIT))
                .invoke(unit::committed);
    }

    private static UnitOfWork open() {
        UnitOfWork unit =
                VertxContext.isOnDuplicatedContext() ? Vertx.currentContext().getLocal(UNIT) : null;
        if (unit == null) {
            throw new IllegalStateException("This needs a running transaction: call it inside Transactions.run");
        }
        return unit;
    }

    private static boolean onSafeContext() {
        return VertxContext.isOnDuplicatedContext()
                && VertxContextSafetyToggle.isExplicitlyMarkedAsSafe(Vertx.currentContext());
    }
}
