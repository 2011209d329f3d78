package dev.muster.system;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The promise of the suite, from outside: an alert reaches whoever is on call, then the next, until somebody answers. */
class AlertBecomesPageTest {
    private static RunningSuite suite;
    private static Api admin;

    @BeforeAll
    static void start() {
        suite = RunningSuite.get();
        admin = Api.signedIn(suite, suite.adminEmail(), suite.adminPassword());
    }

    @Test
    void aFreshInstallPagesTheAdminThroughTheCatchAll() {
        var sender = Api.withKey(suite, suite.integrationKey());
        sender.accept("/v1/events", """
                {"action":"trigger","dedupKey":"fresh","summary":"Nobody owns this yet","source":"me","severity":"critical"}""");

        await().atMost(15, SECONDS).untilAsserted(() -> assertThat(Mail.withSubject(suite, "Nobody owns this yet"))
                .extracting(Mail::to)
                .containsExactly(suite.adminEmail()));
        sender.accept("/v1/events", """
                {"action":"resolve","dedupKey":"fresh","summary":"Nobody owns this yet","source":"me"}""");
    }

    @Test
    void anAlertmanagerAlertIsMailedEscalatedAcknowledgedByLinkAndEndedByItsResolve() {
        var team = Team.make(suite, admin, "PT4S", "alertmanager");

        Api.anonymous(suite).accept("/ingest/" + team.key() + "/alertmanager", Alertmanager.firing(team.name(), "db1"));

        await().atMost(5, SECONDS)
                .untilAsserted(() -> assertThat(recipients(team)).containsExactly(team.primary()));
        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(recipients(team)).containsExactly(team.primary(), team.second()));

        Mail toSecond = Mail.about(suite, team.name()).get(1);
        assertThat(Api.anonymous(suite).send("GET", toSecond.link(), null).statusCode())
                .isEqualTo(200);
        assertThat(alert(team).get("status").textValue())
                .as("reading the link acts on nothing")
                .isEqualTo("triggered");
        assertThat(Api.anonymous(suite).send("POST", toSecond.link(), null).statusCode())
                .isEqualTo(200);
        await().atMost(5, SECONDS)
                .untilAsserted(
                        () -> assertThat(alert(team).get("status").textValue()).isEqualTo("acknowledged"));

        Api.anonymous(suite)
                .accept("/ingest/" + team.key() + "/alertmanager", Alertmanager.resolved(team.name(), "db1"));
        await().atMost(5, SECONDS)
                .untilAsserted(
                        () -> assertThat(page(team).get("status").textValue()).isEqualTo("resolved"));
        assertThat(alert(team).get("status").textValue()).isEqualTo("resolved");
        assertThat(recipients(team)).as("nobody else was told").containsExactly(team.primary(), team.second());
    }

    @Test
    void oneTraceRunsFromTheAcceptedEventToTheHandedOverMail() {
        var team = Team.make(suite, admin, "PT10M", "events");
        Api.withKey(suite, team.key()).accept("/v1/events", """
                        {"action":"trigger","dedupKey":"trace","summary":"Traced %s","source":"me","severity":"critical"}""".formatted(team.name()));
        await().atMost(10, SECONDS)
                .untilAsserted(() -> assertThat(recipients(team)).hasSize(1));

        await().atMost(20, SECONDS).untilAsserted(() -> assertThat(suite.traces.spans().stream()
                        .collect(Collectors.groupingBy(
                                TraceReceiver.Span::traceId,
                                Collectors.mapping(span -> span.service() + " " + span.name(), Collectors.toSet())))
                        .values())
                .as("spans by trace")
                .anySatisfy(AlertBecomesPageTest::reachesFromIngestToDelivery));
        assertThat(alert(team).get("severity").textValue()).isEqualTo("critical");
    }

    private static void reachesFromIngestToDelivery(Set<String> spans) {
        assertThat(spans).anyMatch(span -> span.startsWith("alerts-service") && span.contains("accept"));
        assertThat(spans).anyMatch(span -> span.startsWith("oncall-service") && span.contains("alert.triggered"));
        assertThat(spans).anyMatch(span -> span.startsWith("oncall-service") && span.contains("deliver"));
    }

    private static List<String> recipients(Team team) {
        return Mail.about(suite, team.name()).stream().map(Mail::to).toList();
    }

    private static JsonNode alert(Team team) {
        return admin.items("/v1/alerts?serviceId=" + team.serviceId()).get(0);
    }

    private static JsonNode page(Team team) {
        String group = alert(team).get("groupId").textValue();
        return admin.items("/v1/pages?subjectId=" + group).get(0);
    }
}
