package dev.muster.chassis.sample.core;

import dev.muster.chassis.testing.Database;
import dev.muster.chassis.testing.RecordingPeer;
import dev.muster.chassis.testing.TestClock;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of the mechanisms have in common: an empty database, peers that are well, the real time. */
abstract class CoreTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Database database;

    @Inject
    RecordingPeer peer;

    @Inject
    TestClock clock;

    @Inject
    Notes notes;

    @BeforeEach
    void startAnew() {
        clock.reset();
        peer.reset();
        database.empty();
    }

    List<String> notesAbout(String subject) {
        return database.query("select body from note where subject = '" + subject + "' order by id");
    }

    static void perform(Uni<?> work) {
        work.await().atMost(PATIENCE);
    }

    static <T> T await(Uni<T> work) {
        return work.await().atMost(PATIENCE);
    }
}
