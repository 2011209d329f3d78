package dev.muster.oncall.paging;

import static dev.muster.oncall.testing.Incidents.policy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chassis.testing.As;
import dev.muster.chassis.testing.MailServer;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.token.Role;
import dev.muster.oncall.testing.Alerts;
import dev.muster.oncall.testing.Incidents;
import dev.muster.oncall.testing.Policies;
import dev.muster.oncall.testing.Records;
import dev.muster.oncall.testing.Somebody;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An incident calls people, each once, whatever called them before. */
@QuarkusTest
class IncidentPagesTest {

    private static final UUID INCIDENT = Ids.next();

    @Inject
    Alerts alerts;

    @Inject
    Incidents incidents;

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
    void aRequestCallsByThePolicyItNamesAndOffersTheRole() {
        incidents.request(INCIDENT, Map.of("targets", List.of(policy(Policies.calling(ada), "commander"))));
        world.settle();

        assertThat(MailServer.receivers()).containsExactly(ada.email());
        assertThat(MailServer.all().get(0).subject()).isEqualTo("INC-42 Checkout is down");
        assertThat(MailServer.all().get(0).text()).contains("SEV1", "Acknowledging takes the role commander.");
        var page = world.pageAbout(INCIDENT);
        assertThat(page.getString("subjects[0].type")).isEqualTo("incident");
        assertThat(page.getString("subjects[0].url")).endsWith("/incidents/" + INCIDENT);
        assertThat(page.getList("roles")).isEqualTo(List.of("commander"));
    }

    @Test
    void aRequestIsMetOnceHoweverOftenItComes() {
        var fields = Map.of("requestId", Ids.next(), "targets", List.of(policy(Policies.calling(ada))));

        incidents.request(INCIDENT, fields);
        incidents.request(INCIDENT, fields);
        world.settle();

        assertThat(MailServer.receivers()).containsExactly(ada.email());
    }

    @Test
    void whoeverHasAnsweredIsCalledOnceMoreWhereNobodyCameOfIt() {
        Map<String, Object> wanted = Map.of("targets", List.of(policy(Policies.calling(ada), "commander")));
        incidents.request(INCIDENT, wanted);
        world.settle();
        ada.call()
                .post("/v1/pages/" + world.pageIdAbout(INCIDENT) + "/acknowledgement")
                .then()
                .statusCode(200);
        incidents.request(INCIDENT, wanted);
        assertThat(world.pagesAbout(INCIDENT)).hasSize(1);

        var again = new HashMap<>(wanted);
        again.put("again", true);
        incidents.request(INCIDENT, again);
        incidents.request(INCIDENT, again);

        assertThat(world.pagesAbout(INCIDENT)).hasSize(2);
    }

    @Test
    void whoeverIsAskedForSeveralRolesIsCalledOnce() {
        var both = Policies.calling(ada);

        incidents.request(
                INCIDENT, Map.of("targets", List.of(policy(both, "communications"), policy(both, "commander"))));
        world.settle();

        assertThat(MailServer.receivers()).containsExactly(ada.email());
        assertThat(world.pageAbout(INCIDENT).getList("roles")).isEqualTo(List.of("commander", "communications"));
    }

    @Test
    void withoutATargetTheCatchAllIsCalled() {
        incidents.request(INCIDENT, Map.of());
        world.settle();

        assertThat(MailServer.receivers()).containsExactly(admin.email());
    }

    @Test
    void whoeverIsGoneDoesNotMeanSilence() {
        incidents.request(INCIDENT, Map.of("targets", List.of(policy(UUID.randomUUID(), "commander"))));
        world.settle();

        assertThat(MailServer.receivers()).containsExactly(admin.email());
        assertThat(world.pageAbout(INCIDENT).getList("roles")).isEqualTo(List.of("commander"));
    }

    @Test
    void theOwnersOfAServiceAndSinglePeopleCanBeCalled() {
        var service = Records.serviceWithPolicy(Policies.calling(ada));

        incidents.request(
                INCIDENT,
                Map.of(
                        "targets",
                        List.of(
                                Map.of("type", "service", "id", service),
                                Map.of("type", "person", "id", grace.id(), "role", "deputy"))));
        world.settle();

        assertThat(MailServer.receivers()).containsExactlyInAnyOrder(ada.email(), grace.email());
    }

    @Test
    void thePageOfAnAlertIsCarriedIntoTheIncidentAndOnlyThoseItDoesNotReachAreCalled() {
        var checkout = Policies.calling(ada);
        var group = callingBy(checkout, INCIDENT);

        incidents.request(
                INCIDENT,
                Map.of(
                        "alertIds",
                        List.of(alertOf(group)),
                        "targets",
                        List.of(policy(checkout, "commander"), policy(Policies.calling(grace), "communications"))));
        world.settle();

        assertThat(MailServer.receivers()).containsExactlyInAnyOrder(ada.email(), grace.email());
        var carried = world.pageAbout(group);
        assertThat(carried.getList("subjects.type")).isEqualTo(List.of("alertGroup", "incident"));
        assertThat(carried.getString("subjects[1].id")).isEqualTo(INCIDENT.toString());
        assertThat(carried.getList("roles")).isEqualTo(List.of("commander"));
        assertThat(told(group)).contains("Carried into INC-42", "No second page, as commander");
    }

    @Test
    void aCarriedPageThatReachesNobodyAskedForCallsThemByPagesOfTheirOwn() {
        var group = callingBy(Policies.calling(ada), INCIDENT);

        incidents.request(INCIDENT, Map.of("alertIds", List.of(alertOf(group)), "targets", List.of()));
        world.settle();

        assertThat(MailServer.receivers()).containsExactly(ada.email());
    }

    @Test
    void whatWasCarriedGoesOnWithoutItsAlertAndEndsWithTheIncident() {
        var group = callingBy(Policies.calling(ada, grace), INCIDENT);
        incidents.request(INCIDENT, Map.of("alertIds", List.of(alertOf(group))));

        alerts.resolve(group, 0);
        world.pass(Duration.ofMinutes(5));
        assertThat(MailServer.receivers()).containsExactlyInAnyOrder(ada.email(), grace.email());

        incidents.tell("incident.resolved", INCIDENT, Map.of());
        assertThat(world.pageAbout(INCIDENT).getString("status")).isEqualTo("resolved");

        incidents.tell("incident.reopened", INCIDENT, Map.of());
        assertThat(world.pageAbout(INCIDENT).getString("status")).isEqualTo("resolved");
    }

    @Test
    void aPageIsCarriedTooWhenItsAlertIsAddedLater() {
        incidents.tell("incident.declared", INCIDENT, Map.of());
        var group = callingBy(Policies.calling(ada), INCIDENT);

        incidents.tell("incident.updated", INCIDENT, Map.of("alertIds", List.of(alertOf(group))));
        incidents.tell("incident.updated", INCIDENT, Map.of("alertIds", List.of(alertOf(group))));

        assertThat(world.pageAbout(group).getList("subjects.type")).isEqualTo(List.of("alertGroup", "incident"));
    }

    @Test
    void everyWayAnIncidentEndsEndsItsPages() {
        for (var end : List.of("declined", "merged", "closed")) {
            var incident = Ids.next();
            incidents.request(incident, Map.of("targets", List.of(policy(Policies.calling(ada)))));

            incidents.tell("incident." + end, incident, Map.of("status", end));

            assertThat(world.pageAbout(incident).getString("status")).isEqualTo("resolved");
        }
    }

    /** An alert with a page, which is no part of the incident yet. */
    private UUID callingBy(UUID policy, UUID incident) {
        var group = alerts.trigger(policy, "high", "Checkout fails");
        world.settle();
        assertThat(world.pagesAbout(incident)).isEmpty();
        return group;
    }

    private String alertOf(UUID group) {
        return world.pageAbout(group).getString("subjects[0].alertIds[0]");
    }

    private List<String> told(UUID group) {
        return As.stakeholder()
                .get("/v1/pages/" + world.pageIdAbout(group) + "/explanation")
                .jsonPath()
                .getList("steps.what");
    }
}
