package dev.muster.oncall.paging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chassis.testing.As;
import dev.muster.chassis.testing.Database;
import dev.muster.chassis.testing.MailServer;
import dev.muster.chassis.token.Role;
import dev.muster.oncall.testing.Alerts;
import dev.muster.oncall.testing.Contacts;
import dev.muster.oncall.testing.Policies;
import dev.muster.oncall.testing.Somebody;
import dev.muster.oncall.testing.Webhook;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeliveryFaultsTest {

    @Inject
    Alerts alerts;

    @Inject
    PagingWorld world;

    @Inject
    Database database;

    private Somebody ada;

    @BeforeEach
    void people() {
        world.begin();
        ada = Somebody.withRole(Role.RESPONDER);
    }

    @Test
    void mailWaitsForAServerThatIsDown() {
        MailServer.down();
        var group = alerts.trigger(Policies.calling(ada), "high", "Checkout fails");
        world.settle();
        world.pass(Duration.ofSeconds(2));
        assertThat(outcomes(group)).contains("failed");

        MailServer.up();
        world.pass(Duration.ofMinutes(1));

        assertThat(MailServer.receivers()).containsExactly(ada.email());
        assertThat(outcomes(group)).contains("failed", "handed-over");
    }

    @Test
    void whatIsOverByTheTimeTheServerIsBackIsNotSent() {
        MailServer.down();
        var group = alerts.trigger(Policies.calling(ada), "high", "Checkout fails");
        world.settle();

        alerts.resolve(group, 0);
        MailServer.up();
        world.pass(Duration.ofMinutes(1));

        assertThat(MailServer.receivers()).isEmpty();
        assertThat(outcomes(group)).contains("dropped");
    }

    @Test
    void whenAChannelFailsTheNextStepOfTheRuleIsTakenAtOnce() {
        try (var hook = new Webhook()) {
            var first = Contacts.verifiedWebhook(ada, hook);
            Contacts.rule(ada, "high", Map.of("PT0S", first, "PT4M", Contacts.email(ada)));
            hook.answers(500);

            alerts.trigger(Policies.calling(ada), "high", "Checkout fails");
            world.settle();

            assertThat(MailServer.receivers()).containsExactly(ada.email());
        }
    }

    @Test
    void whenAChannelFailsAnAddressTheRuleDoesNotNameIsUsed() {
        try (var hook = new Webhook()) {
            Contacts.rule(ada, "high", Map.of("PT0S", Contacts.verifiedWebhook(ada, hook)));
            hook.answers(500);

            alerts.trigger(Policies.calling(ada), "high", "Checkout fails");
            world.settle();

            assertThat(MailServer.receivers()).containsExactly(ada.email());
        }
    }

    @Test
    void theStepsOfARuleWaitForTheirTimeAndAreDroppedOnceSomebodyActed() {
        try (var hook = new Webhook()) {
            var second = Contacts.verifiedWebhook(ada, hook);
            Contacts.rule(ada, "high", Map.of("PT0S", Contacts.email(ada), "PT2M", second));
            int before = hook.taken().size();

            var group = alerts.trigger(Policies.calling(ada), "high", "Checkout fails");
            world.settle();
            assertThat(MailServer.receivers()).containsExactly(ada.email());
            assertThat(hook.taken()).hasSize(before);

            As.responder()
                    .post("/v1/pages/" + world.pageIdAbout(group) + "/acknowledgement")
                    .then()
                    .statusCode(200);
            world.pass(Duration.ofMinutes(2));

            assertThat(hook.taken()).hasSize(before);
            assertThat(outcomes(group)).contains("dropped");
        }
    }

    @Test
    void anAttemptCutShortByACrashIsMadeAgainAndKeptForWhatItWas() {
        MailServer.down();
        var group = alerts.trigger(Policies.calling(ada), "high", "Checkout fails");
        world.settle();
        database.execute("update delivery_attempt set outcome = 'SENDING' where outcome = 'FAILED'");

        MailServer.up();
        world.pass(Duration.ofMinutes(1));

        assertThat(MailServer.receivers()).containsExactly(ada.email());
        assertThat(outcomes(group)).contains("interrupted", "handed-over");
    }

    @Test
    void withNoVerifiedAddressTheUnverifiedIsTriedAndThePageGoesOnAtOnce() {
        database.execute("update contact_method set verified_at = null where person_id = '" + ada.id() + "'");
        var grace = Somebody.withRole(Role.RESPONDER);

        alerts.trigger(Policies.calling(ada, grace), "high", "Checkout fails");
        world.settle();

        assertThat(MailServer.receivers()).containsExactlyInAnyOrder(ada.email(), grace.email());
    }

    private List<String> outcomes(UUID group) {
        return As.stakeholder()
                .get("/v1/pages/" + world.pageIdAbout(group) + "/explanation")
                .jsonPath()
                .getList("steps.outcome");
    }
}
