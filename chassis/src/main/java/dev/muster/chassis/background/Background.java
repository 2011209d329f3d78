package dev.muster.chassis.background;

import io.opentelemetry.context.Context;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.opentelemetry.runtime.QuarkusContextStorage;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Work apart from the request that caused it: with a context, a database session and a trace of its own. */
@ApplicationScoped
public class Background {

    private static final Logger LOG = Logger.getLogger(Background.class);

    private final Vertx vertx;

    Background(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Starts the work, as the root of a new trace, and does not wait for it. A failure is logged. */
    public void run(Supplier<? extends Uni<?>> work) {
        this.<Object>apart(Context.root(), () -> work.get().map(Object.class::cast))
                .subscribe()
                .with(done -> {}, failure -> LOG.error("Background work failed", failure));
    }

    /** The same work to wait for, continuing the given trace. It starts at subscription. */
    public <T> Uni<T> apart(Context trace, Supplier<Uni<T>> work) {
        return Uni.createFrom().emitter(emitter -> {
            var context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
            VertxContextSafetyToggle.setContextSafe(context, true);
            context.runOnContext(started -> {
                // stays attached: the context ends with the work
                QuarkusContextStorage.INSTANCE.attach(context, trace);
                inRequestScope(work, emitter);
            });
        });
    }

    private static <T> void inRequestScope(Supplier<Uni<T>> work, UniEmitter<? super T> emitter) {
        ManagedContext scope = Arc.container().requestContext();
        var state = scope.activate();
        Uni.createFrom()
                .deferred(work::get)
                .onTermination()
                .invoke(() -> scope.destroy(state))
                .subscribe()
                .with(emitter::complete, emitter::fail);
        scope.deactivate();
    }
}
