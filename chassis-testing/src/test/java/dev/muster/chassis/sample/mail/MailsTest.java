package dev.muster.chassis.sample.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chassis.mail.Mail;
import dev.muster.chassis.mail.MailState;
import dev.muster.chassis.mail.Mails;
import dev.muster.chassis.testing.Database;
import dev.muster.chassis.testing.MailServer;
import dev.muster.chassis.testing.TestClock;
import dev.muster.chassis.timer.Timers;
import dev.muster.chassis.tx.Transactions;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MailsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String ABOUT = "sample:1";

    @Inject
    Mails mails;

    @Inject
    Timers timers;

    @Inject
    Transactions transactions;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @BeforeEach
    void startAnew() {
        clock.reset();
        database.empty();
        MailServer.reset();
    }

    @Test
    void mailLeavesAfterTheCommit() {
        send(Mail.text("ada@example.org", "Hello\r\nBcc: eve@example.org", "A word", ABOUT));
        fire();

        assertThat(MailServer.receivers()).containsExactly("ada@example.org");
        assertThat(MailServer.all().get(0).subject()).isEqualTo("Hello Bcc: eve@example.org");
        assertThat(states()).extracting(MailState::state).containsExactly("sent");
    }

    @Test
    void whatIsRolledBackIsNeverSent() {
        Uni<Void> failing = transactions.run(() -> mails.send(Mail.text("ada@example.org", "No", "No", ABOUT))
                .chain(() -> Uni.createFrom().failure(new IllegalStateException("no"))));
        assertThat(failing.onFailure().recoverWithNull().await().atMost(PATIENCE))
                .isNull();
        fire();

        assertThat(MailServer.all()).isEmpty();
        assertThat(states()).isEmpty();
    }

    @Test
    void aServerThatIsDownGetsTheMailOnceItIsUp() {
        MailServer.down();
        send(Mail.text("ada@example.org", "Hello", "A word", ABOUT));
        fire();
        assertThat(states()).singleElement().satisfies(state -> {
            assertThat(state.state()).isEqualTo("waiting");
            assertThat(state.lastError()).isNotBlank();
        });

        MailServer.up();
        clock.advance(Duration.ofMinutes(5));
        fire();

        assertThat(MailServer.receivers()).containsExactly("ada@example.org");
        assertThat(states()).extracting(MailState::state).containsExactly("sent");
    }

    @Test
    void afterThreeDaysItIsGivenUpAndSaysSo() {
        MailServer.down();
        send(Mail.text("ada@example.org", "Hello", "A word", ABOUT));
        fire();
        clock.advance(Duration.ofDays(3).plusMinutes(1));
        fire();

        assertThat(states()).extracting(MailState::state).containsExactly("failed");
        assertThat(database.count("timer")).isZero();
    }

    @Test
    void whatIsNoAddressIsRecordedAndNotTried() {
        send(Mail.text("ada@example.org, eve@example.org", "Hello", "A word", ABOUT));
        fire();

        assertThat(MailServer.all()).isEmpty();
        assertThat(states()).extracting(MailState::state).containsExactly("failed");
    }

    @Test
    void anInvitationSaysItsMethodInTheContentType() throws Exception {
        var ics = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n";
        send(new Mail("ada@example.org", "Review", "Come", null, new Mail.Calendar("REQUEST", ics), ABOUT));
        fire();

        var mail = MailServer.all().get(0);
        assertThat(mail.text()).contains("METHOD:REQUEST");
        assertThat(new String(mail.message().getRawInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("method=REQUEST");
    }

    private void send(Mail mail) {
        transactions.run(() -> mails.send(mail)).await().atMost(PATIENCE);
    }

    private void fire() {
        assertThat(timers.runOnce().await().atMost(PATIENCE)).isNotNegative();
    }

    private List<MailState> states() {
        return mails.about(ABOUT).await().atMost(PATIENCE);
    }
}
