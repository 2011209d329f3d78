package dev.muster.chassis.sample.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LiveFeedTest extends CoreTest {

    @TestHTTPResource("/v1/notes/stream")
    URI stream;

    @Inject
    AgroalDataSource source;

    @Test
    void viewersSeeWhatIsWrittenWhileTheyWatch() {
        perform(notes.write("a", "before"));
        try (var ada = Viewing.of(stream, null);
                var grace = Viewing.of(stream, null)) {
            perform(notes.write("a", "one"));
            perform(notes.write("b", "two"));

            assertThat(ada.awaitBodies(2)).containsExactly("one", "two");
            assertThat(grace.awaitBodies(2)).containsExactly("one", "two");
        }
    }

    @Test
    void aViewerComesBackWhereItWas() {
        String last;
        try (var viewing = Viewing.of(stream, null)) {
            perform(notes.write("a", "seen"));
            assertThat(viewing.awaitBodies(1)).hasSize(1);
            last = viewing.lastId();
        }
        perform(notes.write("a", "missed"));
        perform(notes.write("b", "missed, too"));

        try (var viewing = Viewing.of(stream, last)) {
            perform(notes.write("c", "live"));

            assertThat(viewing.awaitBodies(3)).containsExactly("missed", "missed, too", "live");
        }
    }

    @Test
    void nothingIsSkippedWhileASlowTransactionIsOpen() throws SQLException {
        try (var viewing = Viewing.of(stream, null);
                var slow = source.getConnection()) {
            slow.setAutoCommit(false);
            append(slow, "slow");
            perform(notes.write("b", "fast"));
            assertThat(peer.awaitTaken("oncall", Notes.WRITTEN, 1)).hasSize(1);

            slow.commit();

            assertThat(viewing.awaitBodies(2)).containsExactly("slow", "fast");
        }
    }

    @Test
    void anUnknownPlaceMeansFromNowOn() {
        perform(notes.write("a", "before"));
        try (var viewing = Viewing.of(stream, "garbage")) {
            perform(notes.write("a", "after"));

            assertThat(viewing.awaitBodies(1)).containsExactly("after");
        }
    }

    @Test
    void theFeedSurvivesLostConnections() {
        try (var viewing = Viewing.of(stream, null)) {
            database.cutConnections();
            Awaitility.await().ignoreExceptions().until(() -> {
                perform(notes.write("a", "after"));
                return true;
            });

            assertThat(viewing.awaitBodies(1)).containsExactly("after");
        }
    }

    private static void append(Connection connection, String body) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select 1 from outbox_append(jsonb_build_array(jsonb_build_object(
                    'id', gen_random_uuid(), 'type', 'note.written', 'subject', 'slow', 'at', now(),
                    'actortype', 'system', 'actorid', 'test', 'recipients', '[]'::jsonb, 'excluded', '[]'::jsonb,
                    'data', jsonb_build_object('body', ?))))
                """)) {
            statement.setString(1, body);
            statement.execute();
        }
    }
}
