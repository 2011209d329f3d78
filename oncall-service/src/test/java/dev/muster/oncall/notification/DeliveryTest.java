package dev.muster.oncall.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.oncall.contact.Contact;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void failuresAreRetriedAfterPausesThatDoubleUpToAMinuteAndNeverEnd() {
        var delivery = delivery(Duration.ZERO);
        List<Long> pauses = new ArrayList<>();

        for (int i = 0; i < 100; i++) {
            delivery.attempted();
            delivery.retryAfterFailure(NINE);
            pauses.add(Duration.between(NINE, delivery.dueAt).toSeconds());
        }

        assertThat(pauses.subList(0, 8)).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L);
        assertThat(pauses).allMatch(pause -> pause > 0 && pause <= 60);
        assertThat(delivery.isWaiting()).isTrue();
    }

    @Test
    void theEarliestUntriedStepComesNext() {
        var tried = delivery(Duration.ZERO);
        tried.attempted();
        var second = delivery(Duration.ofMinutes(5));
        var first = delivery(Duration.ofMinutes(2));

        assertThat(new Correspondence(List.of(tried, second, first)).nextStep(NINE))
                .contains(first);
    }

    @Test
    void whatWasHandedOverIsNotSentAgain() {
        var delivery = delivery(Duration.ZERO);
        delivery.handedOver(NINE);

        assertThat(new Correspondence(List.of(delivery)).waiting(delivery.id)).isEmpty();
    }

    private static Delivery delivery(Duration after) {
        var occasion = new Occasion("page", UUID.randomUUID(), UUID.randomUUID());
        return Delivery.of(UUID.randomUUID(), occasion, Contact.mailTo("ada@example.org"), "", NINE, after);
    }
}
