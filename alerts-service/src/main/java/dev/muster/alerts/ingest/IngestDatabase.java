package dev.muster.alerts.ingest;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.tracing.TracingPolicy;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The connections events are written through, apart from those of the rest, so that a storm of events and
 * a person's click do not wait for each other. Statements stay prepared, spans per statement are not made.
 */
@ApplicationScoped
class IngestDatabase {

    private static final Duration SILENCE = Duration.ofMinutes(1);
    private static final int SPARE = 3;

    private final Pool pool;
    private final Duration patience;

    IngestDatabase(
            Vertx vertx,
            IngestSettings settings,
            @ConfigProperty(name = "quarkus.datasource.reactive.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        patience = settings.patience();
        PgConnectOptions server = PgConnectOptions.fromUri(url.replaceFirst("^vertx-reactive:", ""))
                .setUser(user)
                .setPassword(password)
                .setCachePreparedStatements(true)
                .setPreparedStatementCacheSqlFilter(everyLength -> true)
                .setPipeliningLimit(16)
                .setTracingPolicy(TracingPolicy.IGNORE);
        server.setConnectTimeout((int) settings.patience().toMillis());
        // a server that vanished without a word is noticed; meanwhile the lanes go on over the spare connections
        server.setReadIdleTimeout((int) SILENCE.toMillis()).setIdleTimeoutUnit(TimeUnit.MILLISECONDS);
        var size = new PoolOptions().setMaxSize(settings.lanes() * SPARE).setName("ingest");
        pool = new Pool(
                PgBuilder.pool().with(size).connectingTo(server).using(vertx).build());
    }

    /** Fails when the database keeps silent for too long; the transaction may then still be committed later. */
    <T> Uni<T> transaction(Function<IngestTransaction, Uni<T>> work) {
        return pool.withConnection(connection -> IngestTransaction.run(connection, work))
                .ifNoItem()
                .after(patience)
                .fail();
    }

    @PreDestroy
    void close() {
        pool.closeAndForget();
    }
}
