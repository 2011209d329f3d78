package dev.muster.system;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * One alert travels the whole lifecycle and comes back as a changed rule. The demo plays it through the public APIs; what
 * it left behind is looked at here.
 */
class WholeCircleTest {
    private static Api admin;
    private static RunningSuite suite;
    private static JsonNode incident;

    @BeforeAll
    static void play() throws Exception {
        suite = RunningSuite.get();
        admin = Api.signedIn(suite, suite.adminEmail(), suite.adminPassword());
        assertThat(suite.playDemo()).contains("The circle is closed");
        incident = admin.items("/v1/incidents?q=Card").get(0);
    }

    @Test
    void theAlertsAreResolvedAndBelongToTheIncident() {
        var alert = admin.items("/v1/alerts?q=Card").get(0);

        assertThat(alert.get("status").textValue()).isEqualTo("resolved");
        assertThat(alert.get("incidentId")).isEqualTo(incident.get("id"));
    }

    @Test
    void theIncidentWentThroughItsMilestones() {
        assertThat(incident.get("status").textValue()).isEqualTo("resolved");
        assertThat(names(incident.get("milestones")))
                .contains("detected", "declared", "acknowledged", "mitigated", "resolved");
    }

    @Test
    void thePageOfTheAlertBecameThatOfTheIncidentAndEndedWithIt() {
        var pages = admin.items("/v1/pages?subjectId=" + id(incident));

        assertThat(pages)
                .isNotEmpty()
                .allSatisfy(page -> assertThat(page.get("status").textValue()).isEqualTo("resolved"));
        assertThat(pages)
                .as("one call per problem: the alert's own page was carried over")
                .anySatisfy(page -> assertThat(page.get("subjects").toString())
                        .contains("alertGroup")
                        .contains("incident"));
    }

    @Test
    void theDecisionIsTheCommandersAndOnTheRecord() {
        var approved = admin.items("/v1/incidents/" + id(incident) + "/proposals").stream()
                .filter(proposal -> proposal.path("decision").isObject())
                .toList();

        assertThat(approved).singleElement().satisfies(proposal -> {
            assertThat(proposal.at("/decision/by")).isEqualTo(commander());
            assertThat(proposal.at("/result/outcome").textValue()).isEqualTo("worked");
        });
    }

    @Test
    void updatesWentOutByMail() {
        assertThat(admin.items("/v1/incidents/" + id(incident) + "/updates")).hasSize(2);
        await().atMost(20, SECONDS).untilAsserted(() -> assertThat(
                        Mail.withSubject(suite, incident.get("number").textValue()))
                .extracting(Mail::to)
                .anyMatch(to -> to.endsWith("@demo.example")));
    }

    @Test
    void thePostmortemInvitedTheResponders() {
        var postmortem =
                admin.items("/v1/postmortems?incidentId=" + id(incident)).get(0);

        assertThat(postmortem.get("number").textValue()).startsWith("PM-");
        await().atMost(20, SECONDS).untilAsserted(() -> assertThat(Mail.withCalendar(suite, "METHOD:REQUEST"))
                .extracting(Mail::to)
                .contains("ada.okafor@demo.example", "ben.carter@demo.example"));
    }

    @Test
    void theImprovementChangedTheRuleWhichSaysWhy() {
        var rule = admin.items("/v1/rules").stream()
                .filter(each -> each.get("name").textValue().equals("Payments time out"))
                .findFirst()
                .orElseThrow();

        assertThat(rule.at("/actions/severity").textValue()).isEqualTo("critical");
        assertThat(admin.items("/v1/rules/" + id(rule) + "/versions")).hasSize(2);
        assertThat(rule.get("reason").textValue())
                .contains(incident.get("number").textValue());
        await().atMost(20, SECONDS).untilAsserted(() -> assertThat(admin.items("/v1/improvements"))
                .filteredOn(improvement -> improvement.path("ref").asText().equals(id(rule)))
                .extracting(improvement -> improvement.get("state").textValue())
                .containsExactly("applied"));
    }

    private static JsonNode commander() {
        for (JsonNode role : incident.get("roles")) {
            if (role.get("role").textValue().equals("commander")) {
                return role.get("personId");
            }
        }
        throw new AssertionError("nobody commands " + incident);
    }

    private static String id(JsonNode thing) {
        return thing.get("id").textValue();
    }

    private static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
