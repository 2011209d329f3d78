package dev.muster.chassis.sample.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chassis.relay.Parking;
import dev.muster.chassis.relay.Relays;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ParkingTest extends CoreTest {

    @Inject
    Relays relays;

    @Inject
    Parking parking;

    @Test
    void aRefusedSubjectIsParkedAndHoldsUpNoOther() {
        peer.refuses(event -> event.subject().equals("bad"));
        perform(notes.write("bad", "first"));
        perform(notes.write("bad", "second"));
        perform(notes.write("good", "third"));
        assertThat(peer.awaitTaken("oncall", Notes.WRITTEN, 1)).hasSize(1);

        untilParked("oncall");

        perform(notes.write("good", "fourth"));
        assertThat(peer.awaitTaken("oncall", Notes.WRITTEN, 2)).hasSize(2);
        assertThat(bodies("oncall")).containsExactly("third", "fourth");
        var parked = parkedAt("oncall");
        assertThat(parked.subject()).isEqualTo("bad");
        assertThat(parked.error()).contains("told-to-refuse");
        assertThat(parked.waiting()).isEqualTo(2);
    }

    @Test
    void aParkedSubjectIsSentAgainOnRequestInItsOrder() {
        peer.refuses(event -> true);
        perform(notes.write("bad", "first"));
        perform(notes.write("bad", "second"));
        untilParked("oncall");
        peer.refuses(event -> false);

        assertThat(await(parking.retry("oncall", "bad"))).isTrue();

        assertThat(peer.awaitTaken("oncall", Notes.WRITTEN, 2)).hasSize(2);
        assertThat(bodies("oncall")).containsExactly("first", "second");
        assertThat(await(parking.retry("oncall", "bad"))).isFalse();
    }

    @Test
    void aSubscriberThatLostItsDataGetsEverythingOnceMore() {
        var start = clock.instant();
        perform(notes.write("a", "first"));
        perform(notes.write("b", "second"));
        assertThat(peer.awaitTaken("oncall", Notes.WRITTEN, 2)).hasSize(2);
        perform(relays.runOnce());
        peer.reset();

        assertThat(await(parking.replay("oncall", start))).isEqualTo(2);

        assertThat(peer.awaitTaken("oncall", Notes.WRITTEN, 2)).hasSize(2);
        assertThat(peer.taken("alerts")).isEmpty();
    }

    private void untilParked(String subscriber) {
        Awaitility.await().atMost(Duration.ofSeconds(15)).until(() -> {
            clock.advance(Duration.ofSeconds(5));
            perform(relays.runOnce());
            return await(parking.list()).stream()
                    .anyMatch(lane -> lane.subscriber().equals(subscriber));
        });
    }

    private Parking.Parked parkedAt(String subscriber) {
        return await(parking.list()).stream()
                .filter(lane -> lane.subscriber().equals(subscriber))
                .findFirst()
                .orElseThrow();
    }

    private List<String> bodies(String subscriber) {
        return peer.taken(subscriber).stream()
                .map(event -> event.data().get("body").asText())
                .toList();
    }
}
