package dev.muster.chassis.sample.core;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chassis.timer.Timers;
import dev.muster.chassis.tx.Transactions;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TimersTest extends CoreTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration LEASE = Duration.ofSeconds(4);

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics;

    @Inject
    Timers timers;

    @Inject
    Transactions transactions;

    @Inject
    Bells bells;

    @Inject
    Calls calls;

    @BeforeEach
    void repair() {
        bells.broken(false);
        calls.reset();
    }

    @Test
    void nothingFiresBeforeItIsDue() {
        ring("a", "ding", clock.instant().plus(HOUR));

        assertThat(await(timers.runOnce())).isZero();
        clock.advance(HOUR);
        perform(timers.runOnce());

        assertThat(notesAbout("a")).containsExactly("ding");
        assertThat(database.count("timer")).isZero();
    }

    @Test
    void eachFiresOnceHoweverManyLoopsRun() {
        var due = clock.instant().plus(HOUR);
        for (int bell = 0; bell < 100; bell++) {
            ring("bell " + bell, "ding", due);
        }
        clock.advance(HOUR);

        perform(Uni.join()
                .all(timers.runOnce(), timers.runOnce(), timers.runOnce())
                .andFailFast());

        assertThat(database.count("note")).isEqualTo(100);
        assertThat(database.query("select count(distinct subject) from note")).containsExactly("100");
    }

    @Test
    void aDisarmedTimerNeverFires() {
        ring("a", "ding", clock.instant().plus(HOUR));
        ring("a", "dong", clock.instant().plus(HOUR));
        ring("b", "ding", clock.instant().plus(HOUR));

        assertThat(await(transactions.run(() -> timers.disarm(Bells.KIND, "a"))))
                .isEqualTo(2);
        clock.advance(HOUR);
        perform(timers.runOnce());

        assertThat(notesAbout("a")).isEmpty();
        assertThat(notesAbout("b")).containsExactly("ding");
    }

    @Test
    void armingIsPartOfTheTransaction() {
        var broken = transactions.run(() -> timers.arm(Bells.KIND, "a", clock.instant(), new Bells.Ring("ding"))
                .chain(() -> Uni.createFrom().<UUID>failure(new IllegalStateException("after all, no"))));

        assertThat(broken.onFailure().recoverWithNull().await().indefinitely()).isNull();

        assertThat(database.count("timer")).isZero();
    }

    @Test
    void aTimerArmedForNowFiresByItself() {
        ring("a", "ding", clock.instant());

        Awaitility.await().until(() -> notesAbout("a").contains("ding"));
    }

    @Test
    void aFailureLeavesNoTraceAndTheTimerComesBack() {
        bells.broken(true);
        ring("a", "ding", clock.instant().plus(HOUR));
        clock.advance(HOUR);
        perform(timers.runOnce());
        assertThat(notesAbout("a")).isEmpty();
        assertThat(database.query("select last_error from timer").get(0)).contains("The bell is broken");

        bells.broken(false);
        clock.advance(Duration.ofSeconds(30));
        perform(timers.runOnce());

        assertThat(notesAbout("a")).containsExactly("ding");
    }

    @Test
    void whatReachesOutsideAndDiesIsDoneAgainAfterItsLease() {
        calls.diesAfterCalling(true);
        arm(Calls.KIND, "ada", clock.instant().plus(HOUR));
        clock.advance(HOUR);
        perform(timers.runOnce());
        assertThat(calls.made()).containsExactly("ada");

        calls.diesAfterCalling(false);
        clock.advance(LEASE);
        perform(timers.runOnce());

        assertThat(calls.made()).containsExactly("ada", "ada");
        assertThat(database.count("timer")).isZero();
    }

    @Test
    void latenessIsMeasured() {
        ring("a", "ding", clock.instant());
        perform(timers.runOnce());

        assertThat(when().get(metrics).asString())
                .contains("muster_timer_lag_seconds_count{kind=\"bell\"}")
                .contains("muster_timer_overdue_seconds")
                .contains("muster_outbox_lag_seconds{subscriber=\"oncall\"}")
                .contains("muster_outbox_parked{subscriber=\"oncall\"}");
    }

    private void ring(String subject, String sound, Instant due) {
        perform(transactions
                .run(() -> timers.arm(Bells.KIND, subject, due, new Bells.Ring(sound)))
                .replaceWithVoid());
    }

    private void arm(String kind, String subject, Instant due) {
        perform(transactions.run(() -> timers.arm(kind, subject, due, "")).replaceWithVoid());
    }
}
