package dev.muster.alerts.ingest;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.tracing.TracingPolicy;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnection;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
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

    /**
     * Every batch touches a few rows of large tables, in the order in which all writers lock them. That leaves one way:
     * a look-up by index for each. PostgreSQL must not think otherwise while it still takes a growing table for empty.
     */
    private static final String ONLY_LOOK_UPS =
            "set enable_seqscan = off; set enable_hashjoin = off; set enable_mergejoin = off";

    private static final Set<String> LOST_RACES = Set.of("23505", "40001", "40P01");

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
        pool = new Pool(PgBuilder.pool()
                .with(size)
                .connectingTo(server)
                .using(vertx)
                .withConnectHandler(IngestDatabase::prepare)
                .build());
    }

    /** The connection is only lent here; closing it puts it into the pool. */
    private static void prepare(SqlConnection connection) {
        connection.query(ONLY_LOOK_UPS).execute().onComplete(done -> connection.close());
    }

    /** Fails when the database keeps silent for too long; the transaction may then still be committed later. */
    <T> Uni<T> transaction(Function<IngestTransaction, Uni<T>> work) {
        return pool.withConnection(connection -> IngestTransaction.run(connection, work))
                .ifNoItem()
                .after(patience)
                .fail();
    }

    /** One statement, and so a transaction of its own. Fails as {@link #transaction} does. */
    Uni<RowSet<Row>> execute(String statement, Tuple values) {
        return pool.preparedQuery(statement)
                .execute(values)
                .ifNoItem()
                .after(patience)
                .fail();
    }

    /** Whether another writer was quicker (unique violation, serialization failure, deadlock): done again, it comes right. */
    static boolean isLostRace(Throwable failure) {
        return failure instanceof PgException refused && LOST_RACES.contains(refused.getSqlState());
    }

    @PreDestroy
    void close() {
        pool.closeAndForget();
    }
}
