package dev.muster.oncall.paging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chassis.testing.As;
import dev.muster.chassis.testing.MailServer;
import dev.muster.chassis.testing.ReceivedMail;
import dev.muster.chassis.token.Role;
import dev.muster.oncall.testing.Alerts;
import dev.muster.oncall.testing.Policies;
import dev.muster.oncall.testing.Somebody;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EscalationTest {

    private static final Duration TIMEOUT = Duration.ofMinutes(5);

    @Inject
    Alerts alerts;

    @Inject
    PagingWorld world;

    private Somebody ada;
    private Somebody grace;
    private Somebody admin;

    @BeforeEach
    void people() {
        world.begin();
        ada = Somebody.withRole(Role.RESPONDER);
        grace = Somebody.withRole(Role.RESPONDER);
        admin = Somebody.withRole(Role.ADMIN);
    }

    @Test
    void theFirstLevelIsMailedAtOnceAndNobodyElseIs() {
        var group = alerts.trigger(Policies.calling(ada, grace), "high", "Checkout fails");
        world.settle();

        assertThat(MailServer.receivers()).containsExactly(ada.email());
        assertThat(MailServer.all().get(0).subject()).isEqualTo("Checkout fails");
        assertThat(world.pageAbout(group).getList("notified"))
                .containsExactly(ada.id().toString());
    }

    @Test
    void whenNobodyAnswersTheNextLevelIsCalledAndThenTheCatchAll() {
        alerts.trigger(Policies.calling(ada, grace), "high", "Checkout fails");
        world.settle();

        world.pass(TIMEOUT);
        assertThat(MailServer.receivers()).containsExactlyInAnyOrder(ada.email(), grace.email());

        world.pass(TIMEOUT);
        assertThat(MailServer.receivers()).containsExactlyInAnyOrder(ada.email(), grace.email(), admin.email());
    }

    @Test
    void nothingHappensBeforeTheTimeIsUp() {
        alerts.trigger(Policies.calling(ada, grace), "high", "Checkout fails");
        world.settle();

        world.pass(TIMEOUT.minusSeconds(10));

        assertThat(MailServer.receivers()).containsExactly(ada.email());
    }

    @Test
    void whenEverybodyStaysSilentThePageIsExhaustedAndTheAlarmRepeatsUntilSomebodyActs() {
        var group = alerts.trigger(Policies.calling(ada), "high", "Checkout fails");
        for (int turn = 0; turn < 5; turn++) {
            world.settle();
            world.pass(TIMEOUT);
        }
        assertThat(world.pageAbout(group).getString("status")).isEqualTo("exhausted");
        assertThat(MailServer.to(admin.email())).last().satisfies(mail -> assertThat(mail.subject())
                .isEqualTo("Nobody answered: Checkout fails"));

        int told = MailServer.to(admin.email()).size();
        world.pass(ExhaustedAlarm.REPEATED_AFTER);
        assertThat(MailServer.to(admin.email())).hasSize(told + 1);

        As.admin()
                .post("/v1/pages/" + world.pageIdAbout(group) + "/acknowledgement")
                .then()
                .statusCode(200);
        world.pass(ExhaustedAlarm.REPEATED_AFTER);
        assertThat(MailServer.to(admin.email())).hasSize(told + 1);
        assertThat(world.pageAbout(group).getString("status")).isEqualTo("acknowledged");
    }

    @Test
    void onceAcknowledgedNobodyElseIsCalled() {
        var group = alerts.trigger(Policies.calling(ada, grace), "high", "Checkout fails");
        world.settle();

        ada.call()
                .post("/v1/pages/" + world.pageIdAbout(group) + "/acknowledgement")
                .then()
                .statusCode(200);
        world.pass(Duration.ofHours(1));

        assertThat(MailServer.receivers()).containsExactly(ada.email());
        assertThat(world.pageAbout(group).getString("acknowledgedBy"))
                .isEqualTo(ada.id().toString());
    }

    @Test
    void anAlertAcknowledgedElsewhereStopsTheWalkToo() {
        var group = alerts.trigger(Policies.calling(ada, grace), "high", "Checkout fails");
        world.settle();

        alerts.acknowledge(group, grace.id());
        world.pass(TIMEOUT);

        assertThat(MailServer.receivers()).containsExactly(ada.email());
        assertThat(world.pageAbout(group).getString("acknowledgedBy"))
                .isEqualTo(grace.id().toString());
    }

    @Test
    void thePageEndsWithTheLastAlertOfItsGroup() {
        var group = alerts.trigger(Policies.calling(ada, grace), "high", "Checkout fails");
        world.settle();

        alerts.resolve(group, 1);
        assertThat(world.pageAbout(group).getString("status")).isEqualTo("triggered");

        alerts.resolve(group, 0);
        world.pass(TIMEOUT);
        assertThat(world.pageAbout(group).getString("status")).isEqualTo("resolved");
        assertThat(MailServer.receivers()).containsExactly(ada.email());
    }

    @Test
    void moreAlertsOfAGroupJoinItsPage() {
        var policy = Policies.calling(ada);
        var group = alerts.trigger(policy, "high", "Checkout fails");
        alerts.trigger(group, Map.of("policyId", policy, "title", "Checkout fails again"));
        world.settle();

        assertThat(world.pageAbout(group).getList("subjects[0].alertIds")).hasSize(2);
        assertThat(MailServer.receivers()).containsExactly(ada.email());
    }

    @Test
    void anEditOfThePolicyLeavesPagesUnderWayAlone() {
        var policy = Policies.calling(ada, grace);
        var linus = Somebody.withRole(Role.RESPONDER);
        alerts.trigger(policy, "high", "Before the edit");
        world.settle();

        As.admin()
                .body(Policies.body(List.of(Policies.level(linus), Policies.level(linus))))
                .put("/v1/escalation-policies/" + policy)
                .then()
                .statusCode(200);
        world.pass(TIMEOUT);
        assertThat(MailServer.receivers()).containsExactlyInAnyOrder(ada.email(), grace.email());

        alerts.trigger(policy, "high", "After the edit");
        world.settle();
        assertThat(MailServer.to(linus.email())).hasSize(1);
    }

    @Test
    void lowUrgencyTellsTheFirstLevelOnce() {
        var group = alerts.trigger(Policies.calling(ada, grace), "low", "Disk half full");
        world.settle();

        world.pass(Duration.ofDays(1));

        assertThat(MailServer.receivers()).containsExactly(ada.email());
        assertThat(world.pageAbout(group).getString("status")).isEqualTo("triggered");
    }

    @Test
    void aLevelThatReachesNobodyIsLeftAtOnceAndTheStorySaysWhy() {
        var gone = Somebody.withRole(Role.RESPONDER);
        var policy = Policies.calling(gone, grace);
        gone.become(Role.RESPONDER, false).then().statusCode(200);

        var group = alerts.trigger(policy, "high", "Checkout fails");
        world.settle();

        assertThat(MailServer.receivers()).containsExactly(grace.email());
        assertThat(story(group)).contains("Nobody there can be expected to notice");
    }

    @Test
    void anUnknownPolicyAndServiceGoToTheCatchAll() {
        var group = UUID.randomUUID();
        alerts.trigger(group, Map.of("policyId", UUID.randomUUID(), "serviceId", UUID.randomUUID()));
        world.settle();

        assertThat(MailServer.receivers()).containsExactly(admin.email());
        assertThat(story(group)).contains("The service is not in the catalog");
    }

    @Test
    void targetsTakeTurnsPerPageWhereTheLevelSaysSo() {
        var level = Map.of(
                "targets", Policies.level(ada, grace).get("targets"), "mode", "roundRobin", "timeout", (Object) "PT5M");
        var policy = Policies.withLevels(List.of(level));

        for (int i = 0; i < 3; i++) {
            alerts.trigger(policy, "low", "Page " + i);
            world.settle();
        }

        assertThat(MailServer.to(ada.email())).extracting(ReceivedMail::subject).containsExactly("Page 0", "Page 2");
        assertThat(MailServer.to(grace.email()))
                .extracting(ReceivedMail::subject)
                .containsExactly("Page 1");
    }

    @Test
    void theStoryTellsTheDecisionBeforeThePageAndEachAttempt() {
        var group = alerts.trigger(Policies.calling(ada), "high", "Checkout fails");
        world.settle();

        var explanation = As.stakeholder()
                .get("/v1/pages/" + world.pageIdAbout(group) + "/explanation")
                .jsonPath();

        assertThat(explanation.getList("steps.what"))
                .contains(
                        "Urgency high",
                        "Page started",
                        "Called " + ada.name(),
                        "Message by email to " + ada.name(),
                        "Message by inbox to " + ada.name());
        assertThat(explanation.getList("steps.outcome")).contains("handed-over");
    }

    private List<String> story(UUID group) {
        return As.stakeholder()
                .get("/v1/pages/" + world.pageIdAbout(group) + "/explanation")
                .jsonPath()
                .getList("steps.why");
    }
}
