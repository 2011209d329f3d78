package dev.muster.alerts.ingest;

import static dev.muster.alerts.ingest.Senders.event;
import static dev.muster.alerts.ingest.Senders.post;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.muster.alerts.testing.Integrations;
import dev.muster.alerts.testing.Store;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Accepted means committed: what the sender is told never runs ahead of the database. */
@QuarkusTest
class DurabilityTest {

    private static final String BLOCKED =
            "select pid from pg_stat_activity where wait_event_type = 'Lock' and query like 'insert into event%'";

    @Inject
    Store store;

    @Inject
    AgroalDataSource database;

    private String key;

    @BeforeEach
    void empty() {
        store.empty();
        key = Integrations.key("events");
    }

    @Test
    void thereIsNoAnswerBeforeTheCommit() throws Exception {
        CompletableFuture<Integer> answer;
        try (Connection blocker = blocking()) {
            answer = send();
            await().until(() -> blocked().size() == 1);
            assertThat(answer).isNotDone();
            blocker.rollback();
        }

        assertThat(answer.get(10, SECONDS)).isEqualTo(202);
        assertThat(events()).isEqualTo(1);
    }

    @Test
    void aConnectionThatDiesBeforeTheCommitIsNoAcceptance() throws Exception {
        try (Connection blocker = blocking()) {
            CompletableFuture<Integer> answer = send();
            await().until(() -> blocked().size() == 1);
            store.query(
                    "select pg_terminate_backend($1)", Tuple.of(blocked().get(0).getInteger(0)));

            assertThat(answer.get(10, SECONDS)).isEqualTo(503);
            blocker.rollback();
        }
        assertThat(events()).isZero();
        assertThat(store.query("select 1 from alert", Tuple.tuple())).isEmpty();
        assertThat(send().get(10, SECONDS)).isEqualTo(202);
    }

    @Test
    void aDatabaseThatIsSilentIsGivenUpAndTakenUpAgain() throws Exception {
        try (Connection blocker = blocking()) {
            assertThat(send().get(20, SECONDS)).isEqualTo(503);
            blocker.rollback();
        }

        assertThat(send().get(10, SECONDS)).isEqualTo(202);
    }

    private Connection blocking() throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("lock table event in exclusive mode");
        }
        return connection;
    }

    private CompletableFuture<Integer> send() {
        return CompletableFuture.supplyAsync(
                () -> post(key, event("trigger", "disk")).extract().statusCode());
    }

    private List<Row> blocked() {
        return store.query(BLOCKED, Tuple.tuple());
    }

    private long events() {
        return store.query("select count(*) from event", Tuple.tuple()).get(0).getLong(0);
    }
}
