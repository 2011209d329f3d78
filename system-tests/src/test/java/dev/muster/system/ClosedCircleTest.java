package dev.muster.system;

import static dev.muster.system.Circle.id;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import biweekly.Biweekly;
import dev.muster.system.Circle.Moment;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From a real sender's alert to a changed rule, whole, in one trace, and whichever process is killed on the way. */
class ClosedCircleTest {
    /** Who is killed, and when it has most to lose: something accepted that the others have not heard of, or coming in. */
    enum Victim {
        ALERTS("alerts-service", Moment.ALERT_ACCEPTED, Moment.IMPROVEMENT_PROPOSED),
        ONCALL("oncall-service", Moment.ALERT_ACCEPTED, Moment.INCIDENT_RESOLVED),
        INCIDENTS("incidents-service", Moment.ALERT_ACCEPTED, Moment.PROPOSAL_APPROVED, Moment.INCIDENT_RESOLVED),
        POSTMORTEM("postmortem-service", Moment.INCIDENT_RESOLVED, Moment.IMPROVEMENT_PROPOSED),
        CONSOLE("console", Moment.ALERT_ACCEPTED),
        POSTGRES("postgres", Moment.ALERT_ACCEPTED, Moment.INCIDENT_RESOLVED, Moment.IMPROVEMENT_PROPOSED);

        private final String process;
        private final Set<Moment> moments;

        Victim(String process, Moment... moments) {
            this.process = process;
            this.moments = Set.of(moments);
        }
    }

    private RunningSuite suite;
    private Api admin;

    @BeforeEach
    void start() {
        suite = RunningSuite.get();
        await().atMost(60, SECONDS).until(suite::isHealthy);
        admin = Api.signedIn(suite, suite.adminEmail(), suite.adminPassword());
    }

    @Test
    void anAlertBecomesAChangedRuleInOneTrace() {
        var circle = new Circle(suite, moment -> {});

        circle.play();

        assertClosed(circle);
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(spansByTrace().values())
                        .as("spans of each trace")
                        .anySatisfy(ClosedCircleTest::reachesFromIngestToPostmortem));
    }

    @ParameterizedTest
    @EnumSource
    void theCircleClosesAlthoughThisIsKilledOnTheWay(Victim victim) {
        var circle = new Circle(suite, moment -> {
            if (victim.moments.contains(moment)) {
                suite.kill(victim.process);
            }
        });

        circle.play();

        assertClosed(circle);
    }

    private void assertClosed(Circle circle) {
        assertResponse(circle);
        assertMail(circle);
        assertLearned(circle);
    }

    private void assertResponse(Circle circle) {
        assertThat(admin.items("/v1/incidents?serviceId=" + circle.team.serviceId()))
                .as("one incident for one problem")
                .hasSize(1);
        assertThat(admin.items("/v1/alerts?serviceId=" + circle.team.serviceId()))
                .singleElement()
                .satisfies(alert -> {
                    assertThat(alert.get("status").textValue()).isEqualTo("resolved");
                    assertThat(alert.get("incidentId")).isEqualTo(circle.incident.get("id"));
                });
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(circle.page().get("status").textValue())
                        .as("the one page ended with the incident")
                        .isEqualTo("resolved"));
        assertThat(admin.items("/v1/incidents/" + id(circle.incident) + "/proposals"))
                .as("two proposals, one of them approved and done")
                .hasSize(2)
                .filteredOn(proposal -> proposal.path("decision").isObject())
                .singleElement()
                .satisfies(proposal ->
                        assertThat(proposal.at("/result/outcome").textValue()).isEqualTo("worked"));
    }

    private void assertMail(Circle circle) {
        String number = circle.incident.get("number").textValue();
        await().atMost(30, SECONDS).untilAsserted(() -> assertThat(Mail.withSubject(suite, number))
                .as("the update reaches the subscriber")
                .anySatisfy(mail -> {
                    assertThat(mail.to()).isEqualTo(circle.team.second());
                    assertThat(mail.text()).contains("Make the disk bigger");
                }));
        assertThat(Mail.pages(suite, circle.team.primary(), circle.team.name()))
                .as("called once for one problem; twice only where the mail server gave no answer")
                .hasSizeBetween(1, 2);
        for (String responder : List.of(circle.team.primary(), circle.team.second())) {
            await().atMost(30, SECONDS).untilAsserted(() -> assertInvited(responder, number));
        }
    }

    /** As their calendar reads it. */
    private void assertInvited(String person, String number) {
        assertThat(Mail.calendars(suite, person))
                .map(text -> Biweekly.parse(text).first())
                .isNotEmpty()
                .allSatisfy(calendar -> {
                    assertThat(calendar.getMethod().isRequest()).isTrue();
                    assertThat(calendar.getEvents()).singleElement().satisfies(event -> {
                        assertThat(event.getSummary().getValue()).contains(number);
                        assertThat(event.getAttendees())
                                .extracting(attendee -> attendee.getEmail())
                                .contains(person);
                    });
                });
    }

    private void assertLearned(Circle circle) {
        assertThat(admin.items("/v1/postmortems?incidentId=" + id(circle.incident)))
                .as("one postmortem")
                .hasSize(1);
        assertThat(admin.get("/v1/action-items/" + circle.action).get("status").textValue())
                .isEqualTo("done");
        var rule = admin.get("/v1/rules/" + circle.rule);
        assertThat(rule.at("/actions/severity").textValue()).isEqualTo("critical");
        assertThat(rule.get("reason").textValue())
                .contains(circle.incident.get("number").textValue());
        assertThat(admin.items("/v1/rules/" + circle.rule + "/versions")).hasSize(2);
    }

    private Map<String, Set<String>> spansByTrace() {
        return suite.traces.spans().stream()
                .collect(Collectors.groupingBy(
                        TraceReceiver.Span::traceId,
                        Collectors.mapping(span -> span.service() + " " + span.name(), Collectors.toSet())));
    }

    private static void reachesFromIngestToPostmortem(Set<String> spans) {
        assertThat(spans).anyMatch(span -> span.startsWith("alerts-service") && span.contains("accept"));
        assertThat(spans)
                .contains(
                        "oncall-service react alert.triggered",
                        "alerts-service react page.acknowledged",
                        "incidents-service react alert.promoted",
                        "oncall-service react incident.resolved",
                        "postmortem-service react incident.resolved",
                        "postmortem-service timer postmortem.record");
    }
}
