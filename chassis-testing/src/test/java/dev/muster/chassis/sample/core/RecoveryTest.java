package dev.muster.chassis.sample.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chassis.timer.Timers;
import dev.muster.chassis.tx.Transactions;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RecoveryTest extends CoreTest {

    @Inject
    Timers timers;

    @Inject
    Transactions transactions;

    @Test
    void everythingGoesOnAfterTheDatabaseDroppedItsConnections() {
        var due = clock.instant().plusSeconds(2);
        perform(transactions.run(() -> timers.arm(Bells.KIND, "a", due, new Bells.Ring("ding"))));
        peer.fails();
        perform(notes.write("b", "hello"));

        for (int times = 0; times < 3; times++) {
            database.cutConnections();
        }
        peer.isWell();

        assertThat(peer.awaitTaken("oncall", Notes.WRITTEN, 1)).hasSize(1);
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> notesAbout("a")
                .contains("ding"));
        Awaitility.await().atMost(Duration.ofSeconds(10)).ignoreExceptions().until(() -> {
            perform(notes.write("c", "again"));
            return true;
        });
        assertThat(peer.awaitTaken("oncall", Notes.WRITTEN, 2)).isNotEmpty();
        assertThat(notesAbout("a")).containsExactly("ding");
    }
}
