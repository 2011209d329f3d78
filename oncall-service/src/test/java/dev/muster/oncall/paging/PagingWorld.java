package dev.muster.oncall.paging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chassis.testing.As;
import dev.muster.chassis.testing.Database;
import dev.muster.chassis.testing.MailServer;
import dev.muster.chassis.testing.TestClock;
import dev.muster.chassis.timer.Timers;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Time and pages as the tests of paging handle them. */
@ApplicationScoped
public class PagingWorld {

    @Inject
    Timers timers;

    @Inject
    TestClock clock;

    @Inject
    Database database;

    /** No pages, no mail, and the clock at now. */
    public void begin() {
        MailServer.up();
        settle();
        database.empty("team");
        clock.reset();
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
        timers.runOnce().await().atMost(Duration.ofSeconds(30));
    }

    /** The only page about the subject. */
    public JsonPath pageAbout(UUID subject) {
        var pages = pagesAbout(subject);
        assertThat(pages).hasSize(1);
        return As.stakeholder().get("/v1/pages/" + pages.get(0)).jsonPath();
    }

    /** The ids of the pages about the subject, the newest first. */
    public List<String> pagesAbout(UUID subject) {
        return As.stakeholder().get("/v1/pages?subjectId=" + subject).jsonPath().getList("items.id");
    }

    public UUID pageIdAbout(UUID subject) {
        return UUID.fromString(pageAbout(subject).getString("id"));
    }
}
