package dev.muster.incidents.testing;

import dev.muster.chassis.testing.MailServer;
import dev.muster.chassis.testing.ReceivedMail;
import dev.muster.chassis.testing.TestClock;
import dev.muster.chassis.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** Time and mail as the tests handle them. */
@ApplicationScoped
public class World {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Suite suite;

    @Inject
    Timers timers;

    @Inject
    TestClock clock;

    /** No mail, and nothing left to do from before. */
    public void begin() {
        MailServer.up();
        suite.everybodyLeaves();
        settle();
        MailServer.reset();
    }

    /** What is due now happens before time passes, and then what is due by then: nothing depends on which came first. */
    public void pass(Duration time) {
        settle();
        clock.advance(time);
        settle();
    }

    /** Lets everything happen that is due by now. */
    public void settle() {
        timers.runOnce().await().atMost(PATIENCE);
    }

    /** What somebody has got by now whose subject has these words in it. */
    public List<ReceivedMail> mailTo(Somebody somebody, String words) {
        settle();
        return MailServer.to(somebody.email()).stream()
                .filter(mail -> mail.subject().contains(words))
                .toList();
    }
}
