package dev.muster.chassis.sample.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.chassis.messaging.CloudEvent;
import dev.muster.chassis.messaging.Outbox;
import dev.muster.chassis.relay.Pruning;
import dev.muster.chassis.relay.Relays;
import dev.muster.chassis.tx.Transactions;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutboxTest extends CoreTest {

    @Inject
    Relays relays;

    @Inject
    Transactions transactions;

    @Inject
    Outbox outbox;

    @Inject
    Pruning pruning;

    @Inject
    Pool pool;

    @Test
    void aFactReachesEverySubscriberWithItsData() {
        perform(notes.write("a", "hello"));

        var event = peer.awaitTaken("oncall", Notes.WRITTEN, 1).get(0);
        assertThat(event.source()).isEqualTo("sample");
        assertThat(event.subject()).isEqualTo("a");
        assertThat(event.data().get("body").asText()).isEqualTo("hello");
        assertThat(event.actortype()).isEqualTo("system");
        assertThat(peer.awaitTaken("alerts", Notes.WRITTEN, 1)).hasSize(1);
    }

    @Test
    void aRollbackPublishesNothing() {
        var broken = transactions.run(() -> notes.write("a", "hello")
                .chain(() -> Uni.createFrom().<Void>failure(new IllegalStateException("after all, no"))));

        assertThatThrownBy(() -> await(broken)).hasMessageContaining("after all, no");

        perform(notes.write("a", "second thought"));
        assertThat(peer.awaitTaken("oncall", Notes.WRITTEN, 1)).hasSize(1);
        assertThat(bodies(peer.taken("oncall"))).containsExactly("second thought");
        assertThat(notesAbout("a")).containsExactly("second thought");
    }

    @Test
    void whoeverSaidItFirstIsNotToldAgain() {
        perform(notes.write(
                "a", "known", notes.fact("a", "known").notTo("oncall").causedBy("their-message")));
        perform(notes.write("a", "new"));

        assertThat(bodies(peer.awaitTaken("alerts", Notes.WRITTEN, 2))).containsExactly("known", "new");
        assertThat(bodies(peer.awaitTaken("oncall", Notes.WRITTEN, 1))).containsExactly("new");
        assertThat(peer.taken("alerts").get(0).cause()).isEqualTo("their-message");
    }

    @Test
    void plainSqlPublishesInItsOwnTransaction() {
        perform(pool.withTransaction(
                connection -> outbox.append(connection, List.of(notes.fact("a", "one"), notes.fact("a", "two")))));
        outbox.wake();

        assertThat(bodies(peer.awaitTaken("oncall", Notes.WRITTEN, 2))).containsExactly("one", "two");
    }

    @Test
    void aSubjectKeepsItsOrderWithManyWritersAndSeveralRelays() {
        var writing = Multi.createFrom()
                .range(0, 300)
                .onItem()
                .transformToUni(number -> notes.write("subject-" + number % 3, "note " + number))
                .merge(12)
                .collect()
                .asList();
        var relaying = Uni.join()
                .all(relays.runOnce(), relays.runOnce(), writing.replaceWithVoid())
                .andFailFast();

        perform(relaying);

        assertThat(peer.awaitTaken("oncall", Notes.WRITTEN, 300)).hasSize(300);
        for (String subject : List.of("subject-0", "subject-1", "subject-2")) {
            var inOrderOfCommit =
                    database.query("select id from outbox where subject = '%s' order by seq".formatted(subject));
            assertThat(peer.taken("oncall").stream()
                            .filter(event -> event.subject().equals(subject))
                            .map(event -> event.id().toString()))
                    .containsExactlyElementsOf(inOrderOfCommit);
        }
    }

    @Test
    void aConsumerThatDiesMidwayGetsTheRestAndNothingTwice() {
        peer.isUnreachable();
        for (int number = 0; number < 5; number++) {
            perform(notes.write("a", "note " + number));
        }
        peer.diesAfterTaking(2);
        peer.isWell();

        assertThat(peer.awaitTaken("oncall", Notes.WRITTEN, 5)).hasSize(5);
        assertThat(peer.awaitTaken("alerts", Notes.WRITTEN, 5)).hasSize(5);
        assertThat(bodies(peer.taken("oncall"))).containsExactly("note 0", "note 1", "note 2", "note 3", "note 4");
        assertThat(bodies(peer.taken("alerts"))).containsExactly("note 0", "note 1", "note 2", "note 3", "note 4");
    }

    @Test
    void aConsumerThatWasDownCatchesUp() {
        peer.fails();
        perform(notes.write("a", "one"));
        perform(notes.write("b", "two"));
        Awaitility.await().until(() -> peer.deliveries() >= 4);
        assertThat(peer.taken("oncall")).isEmpty();

        peer.isWell();

        assertThat(peer.awaitTaken("oncall", Notes.WRITTEN, 2)).hasSize(2);
    }

    @Test
    void whatArrivedLongAgoIsForgotten() {
        perform(notes.write("a", "old"));
        assertThat(peer.awaitTaken("oncall", Notes.WRITTEN, 1)).hasSize(1);
        assertThat(peer.awaitTaken("alerts", Notes.WRITTEN, 1)).hasSize(1);
        perform(relays.runOnce());
        clock.advance(Duration.ofDays(91));
        perform(notes.write("b", "young"));

        perform(pruning.pass());

        assertThat(database.query("select subject from outbox")).containsExactly("b");
        assertThat(database.query("select distinct subject from outbox_lane")).containsExactly("b");
    }

    @Test
    void whatDidNotArriveIsKeptHoweverOld() {
        peer.fails();
        perform(notes.write("a", "old"));
        clock.advance(Duration.ofDays(91));

        perform(pruning.pass());
        peer.isWell();

        assertThat(peer.awaitTaken("oncall", Notes.WRITTEN, 1)).hasSize(1);
    }

    private static List<String> bodies(List<CloudEvent> events) {
        return events.stream().map(event -> event.data().get("body").asText()).toList();
    }
}
