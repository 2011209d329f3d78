package dev.muster.incidents.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.muster.chassis.testing.RecordingPeer;
import dev.muster.chassis.testing.TestClock;
import dev.muster.chassis.token.Role;
import dev.muster.incidents.testing.Declared;
import dev.muster.incidents.testing.Somebody;
import dev.muster.incidents.testing.Suite;
import dev.muster.incidents.testing.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UpdatesTest {

    @Inject
    Suite suite;

    @Inject
    World world;

    @Inject
    TestClock clock;

    @Inject
    RecordingPeer peers;

    private Somebody ada;
    private Somebody grace;
    private Declared incident;

    @BeforeEach
    void adaCommands() {
        world.begin();
        ada = suite.responder("Ada");
        grace = suite.responder("Grace");
        incident = Declared.by(grace, "Checkout fails", "SEV1");
        incident.takenBy(ada);
    }

    @Test
    void theDraftIsMadeOfTheRecord() {
        var proposal = Map.of(
                "action",
                "Rolling restart",
                "expectedEffect",
                "x",
                "gain",
                4,
                "risk",
                2,
                "reversible",
                true,
                "decide",
                "approve",
                "start",
                true,
                "rationale",
                "Now");
        incident.post(ada, "/proposals", proposal).then().statusCode(201);
        incident.post(
                        grace,
                        "/diagnoses",
                        Map.of("symptoms", "Time-outs", "cause", "The pool is exhausted", "confidence", "high"))
                .then()
                .statusCode(201);

        grace.call()
                .get(incident.path("/updates/draft"))
                .then()
                .statusCode(200)
                .body("issue", equalTo("Checkout fails"))
                .body("severity", equalTo("SEV1"))
                .body("degradedSince", notNullValue())
                .body("progress", containsString("The pool is exhausted"))
                .body("remediation", equalTo("Rolling restart: under way"))
                .body("coordination", containsString("Ada (commander)"));
    }

    @Test
    void theDraftCanBeSentAsItIs() {
        Map<String, Object> draft =
                ada.call().get(incident.path("/updates/draft")).jsonPath().getMap("");

        incident.post(ada, "/updates", draft).then().statusCode(201);
    }

    @Test
    void anUpdateGoesByMailToTheAudienceOfTheLevelOnce() {
        incident.post(ada, "/updates", said())
                .then()
                .statusCode(201)
                .body("sentBy", equalTo(ada.id().toString()));

        var mails = world.mailTo(grace, "[" + incident.number() + " SEV1]");
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).text()).contains("Issue:", "Card payments fail", "Remediation:", "Coordination:");
        assertThat(incident.timeline(ada)).contains("Update: A fix is under way");
    }

    @Test
    void onlyTheCommanderAndCommunicationsSend() {
        incident.post(grace, "/updates", said()).then().statusCode(403).body("code", equalTo("not-communications"));
        incident.post(suite.person("Root", Role.ADMIN), "/updates", said())
                .then()
                .statusCode(403);

        ada.call()
                .body(Map.of("personId", grace.id()))
                .put(incident.path("/roles/communications"))
                .then()
                .statusCode(200);
        incident.post(grace, "/updates", said()).then().statusCode(201);
    }

    @Test
    void theNextOneIsDueByTheCadenceOfTheLevel() {
        var declared = Instant.parse(incident.seenBy(ada).getString("declaredAt"));
        assertThat(due()).isEqualTo(declared.plus(Duration.ofMinutes(30)));

        var sent =
                Instant.parse(incident.post(ada, "/updates", said()).jsonPath().getString("sentAt"));
        assertThat(due()).isEqualTo(sent.plus(Duration.ofMinutes(30)));

        incident.post(ada, "/severity", Map.of("severity", "SEV2", "reason", "Fewer customers"))
                .then()
                .statusCode(200);
        assertThat(due()).isEqualTo(sent.plus(Duration.ofHours(1)));
    }

    @Test
    void theEndOfACycleAsksForOneWithinFiveMinutes() {
        var made = incident.post(
                ada,
                "/proposals",
                Map.of("action", "a", "expectedEffect", "x", "gain", 4, "risk", 2, "reversible", true));
        incident.post(
                        ada,
                        "/proposals/" + made.jsonPath().getString("id") + "/decision",
                        Map.of("decision", "reject", "rationale", "no"))
                .then()
                .statusCode(200);

        assertThat(due())
                .isBetween(clock.instant().plusSeconds(240), clock.instant().plusSeconds(300));
    }

    @Test
    void whoWritesItIsRemindedAndThenCalled() {
        world.pass(Duration.ofMinutes(31));

        assertThat(world.mailTo(ada, "an update is overdue")).hasSize(1);
        assertThat(world.mailTo(grace, "an update is overdue")).isEmpty();
        assertThat(incident.timeline(ada)).contains("An update is overdue");

        world.pass(Duration.ofMinutes(11));
        await().untilAsserted(() -> assertThat(peers.taken("oncall", "page.requested"))
                .anySatisfy(event -> assertThat(event.data().at("/targets/0/id").asText())
                        .isEqualTo(ada.id().toString())));
    }

    @Test
    void whoSentItInTimeIsNotReminded() {
        world.pass(Duration.ofMinutes(20));
        incident.post(ada, "/updates", said()).then().statusCode(201);

        world.pass(Duration.ofMinutes(15));

        assertThat(world.mailTo(ada, "an update is overdue")).isEmpty();
    }

    @Test
    void ofAResolvedIncidentNoneIsDueAndOfAReopenedOneAgain() {
        incident.post(ada, "/status", Map.of("status", "resolved")).then().statusCode(200);
        ada.call().get(incident.path("")).then().body("updateDueAt", nullValue());

        incident.post(ada, "/status", Map.of("status", "investigating")).then().statusCode(200);
        assertThat(due()).isAfter(clock.instant().plus(Duration.ofMinutes(29)));
    }

    @Test
    void readersSayWhetherItWasClearAndMayChangeTheirMinds() {
        var id = incident.post(ada, "/updates", said()).jsonPath().getString("id");

        judge(grace, id, false).body("clear", equalTo(0)).body("unclear", equalTo(1));
        judge(grace, id, true).body("clear", equalTo(1)).body("unclear", equalTo(0));
        judge(ada, id, true).body("clear", equalTo(2));
    }

    @Test
    void theHistoryIsReadNewestFirstInParts() {
        for (var progress : List.of("one", "two", "three")) {
            incident.post(ada, "/updates", said("progress", progress)).then().statusCode(201);
        }

        var next = grace.call()
                .get(incident.path("/updates?limit=2"))
                .then()
                .statusCode(200)
                .body("items.progress", contains("three", "two"))
                .extract()
                .<String>path("next");
        grace.call()
                .get(incident.path("/updates?limit=2&cursor=" + next))
                .then()
                .body("items.progress", contains("one"));
    }

    @Test
    void ofARestrictedIncidentNothingLeavesTheSuiteButItsNumber() {
        var secret = Declared.by(ada, "Key stolen", "SEV1", "kind", "security");
        secret.takenBy(ada);
        secret.post(ada, "/updates", said()).then().statusCode(201);

        assertThat(world.mailTo(grace, secret.number())).isEmpty();
        assertThat(world.mailTo(ada, secret.number())).last().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Restricted incident " + secret.number());
            assertThat(mail.text()).doesNotContain("Key stolen", "Card payments");
        });
    }

    private ValidatableResponse judge(Somebody by, String update, boolean clear) {
        return incident.post(by, "/updates/" + update + "/clarity", Map.of("clear", clear))
                .then()
                .statusCode(200);
    }

    private Instant due() {
        return Instant.parse(incident.seenBy(ada).getString("updateDueAt"));
    }

    private static Map<String, Object> said(String... more) {
        var said = new HashMap<String, Object>(Map.of(
                "issue", "Card payments fail",
                "services", "Checkout",
                "severity", "SEV1",
                "progress", "A fix is under way",
                "remediation", "Rolling restart: under way",
                "coordination", "Ada commands"));
        for (int i = 0; i < more.length; i += 2) {
            said.put(more[i], more[i + 1]);
        }
        return said;
    }
}
