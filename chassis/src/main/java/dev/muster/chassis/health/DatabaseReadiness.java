package dev.muster.chassis.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: the database answers, and its schema is the one this version made. */
@Readiness
@ApplicationScoped
class DatabaseReadiness implements AsyncHealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String LAST_MIGRATION =
            "select version from flyway_schema_history where success order by installed_rank desc limit 1";

    private final Pool database;

    DatabaseReadiness(Pool database) {
        this.database = database;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return database.query(LAST_MIGRATION)
                .execute()
                .map(RowSet::iterator)
                .map(row -> row.hasNext() ? up(row.next().getString(0)) : down("no migration has run"))
                .ifNoItem()
                .after(PATIENCE)
                .recoverWithItem(() -> down("no answer within " + PATIENCE))
                .onFailure()
                .recoverWithItem(failure -> down(failure.getClass().getSimpleName()));
    }

    private static HealthCheckResponse up(String schema) {
        return HealthCheckResponse.named("database")
                .up()
                .withData("schema", schema)
                .build();
    }

    private static HealthCheckResponse down(String reason) {
        return HealthCheckResponse.named("database")
                .down()
                .withData("reason", reason)
                .build();
    }
}
