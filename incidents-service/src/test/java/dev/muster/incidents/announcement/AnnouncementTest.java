package dev.muster.incidents.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chassis.testing.MailServer;
import dev.muster.chassis.testing.ReceivedMail;
import dev.muster.chassis.timer.Timers;
import dev.muster.chassis.token.Role;
import dev.muster.incidents.testing.Declared;
import dev.muster.incidents.testing.Plan;
import dev.muster.incidents.testing.Somebody;
import dev.muster.incidents.testing.Suite;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told of an incident without anybody writing. */
@QuarkusTest
class AnnouncementTest {

    @Inject
    Suite suite;

    @Inject
    Timers timers;

    private Somebody ada;
    private Somebody kim;

    @BeforeEach
    void anAudience() {
        settle();
        MailServer.reset();
        ada = suite.responder("Ada");
        kim = suite.person("Kim", Role.STAKEHOLDER);
        Plan.changed("SEV2", "audience", List.of(Map.of("type", "person", "id", kim.id())));
    }

    @AfterEach
    void usualPlan() {
        Plan.asAtFirst();
    }

    @Test
    void theAudienceIsToldAtOnceOnWhatToFollow() {
        var service = suite.service("Checkout", null);
        var incident = Declared.by(ada, "Cards fail", "SEV2", "serviceIds", List.of(service));

        var mail = mails().get(0);

        assertThat(mail.subject()).isEqualTo(incident.number() + " SEV2: Cards fail");
        assertThat(mail.text())
                .contains("Severity: SEV2", "Services: Checkout", "Commander: nobody yet")
                .contains("/incidents/" + incident.number() + "/beacon");
        assertThat(incident.timeline(ada)).contains("Announced to 1 person");
    }

    @Test
    void itHearsOfANewCommanderAndOfTheEnd() {
        var incident = Declared.by(ada, "Cards fail", "SEV2");
        incident.takenBy(ada);
        incident.post(ada, "/status", Map.of("status", "resolved")).then().statusCode(200);
        incident.post(ada, "/status", Map.of("status", "investigating")).then().statusCode(200);

        assertThat(mails())
                .extracting(ReceivedMail::subject)
                .contains(
                        "New commander: " + incident.number() + " SEV2: Cards fail",
                        "Resolved: " + incident.number() + " SEV2: Cards fail",
                        "Reopened: " + incident.number() + " SEV2: Cards fail");
        assertThat(mails()).extracting(ReceivedMail::text).anyMatch(text -> text.contains("Commander: Ada"));
    }

    @Test
    void ofARestrictedIncidentThoseConcernedLearnTheNumberAndNobodyElseAnything() {
        var incident = Declared.by(ada, "Stolen key", "SEV2", "restricted", true);
        settle();

        assertThat(MailServer.to(kim.email())).isEmpty();
        var told = MailServer.to(ada.email());
        assertThat(told).isNotEmpty();
        assertThat(told.get(0).subject()).isEqualTo("Restricted incident " + incident.number());
        assertThat(told.get(0).text()).doesNotContain("Stolen");
    }

    @Test
    void whoeverIsRelievedIsTold() {
        var root = suite.person("Root", Role.ADMIN);
        var incident = Declared.by(ada, "Cards fail", "SEV2");
        incident.takenBy(ada);

        incident.post(root, "/relief", Map.of("reason", "Up for 20 hours"))
                .then()
                .statusCode(200);

        settle();
        assertThat(MailServer.to(ada.email()))
                .extracting(ReceivedMail::text)
                .anyMatch(text -> text.contains("Ada was relieved of command; nobody commands: Up for 20 hours"));
    }

    @Test
    void triageAndDrillsAreForTheirParticipants() {
        Declared.by(ada, "Something", null);
        var drill = Declared.by(ada, "Rehearsal", "SEV2", "drill", true);
        drill.takenBy(ada);
        settle();

        assertThat(MailServer.to(kim.email())).isEmpty();
        assertThat(MailServer.to(ada.email()))
                .extracting(ReceivedMail::subject)
                .contains("[Drill] New commander: " + drill.number() + " SEV2: Rehearsal");
    }

    private List<ReceivedMail> mails() {
        settle();
        return MailServer.to(kim.email());
    }

    private void settle() {
        timers.runOnce().await().atMost(Duration.ofSeconds(30));
    }
}
