package dev.muster.oncall.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.muster.chassis.testing.As;
import dev.muster.chassis.testing.MailServer;
import dev.muster.chassis.testing.Tokens;
import dev.muster.chassis.token.Role;
import dev.muster.oncall.testing.Policies;
import dev.muster.oncall.testing.Records;
import dev.muster.oncall.testing.Somebody;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ManualPageTest {

    private static final Duration TIMEOUT = Duration.ofMinutes(5);

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
    void aPersonIsCalledDirectlyAndThenTheCatchAll() {
        start("person", ada.id());
        world.settle();
        assertThat(MailServer.receivers()).containsExactly(ada.email());

        world.pass(TIMEOUT);
        assertThat(MailServer.receivers()).containsExactlyInAnyOrder(ada.email(), admin.email());
    }

    @Test
    void whoeverAcknowledgesWithoutSayingAsWhatNeedsNoBodyAndNoTypeOfIt() {
        var page = start("person", ada.id());

        RestAssured.given()
                .noContentType()
                .auth()
                .oauth2(Tokens.person(ada.id(), Role.RESPONDER))
                .post("/v1/pages/" + page + "/acknowledgement")
                .then()
                .statusCode(200);
    }

    @Test
    void aTeamMeansEachOfItsActiveMembers() {
        start("team", Records.team(List.of(), List.of(ada.id(), grace.id()), true));
        world.settle();

        assertThat(MailServer.receivers()).containsExactlyInAnyOrder(ada.email(), grace.email());
    }

    @Test
    void aServiceMeansItsPolicy() {
        var service = new HashMap<String, Object>(Records.serviceBody(null));
        service.put("escalationPolicyId", Policies.calling(grace));

        start("service", Records.id(As.admin().body(service).post("/v1/services")));
        world.settle();

        assertThat(MailServer.receivers()).containsExactly(grace.email());
    }

    @Test
    void theSameKeyStartsOnePage() {
        for (int i = 0; i < 2; i++) {
            ada.call()
                    .header("Idempotency-Key", "once-" + ada.id())
                    .body(body("person", grace.id()))
                    .post("/v1/pages")
                    .then()
                    .statusCode(201)
                    .header("Location", notNullValue());
        }
        world.settle();

        assertThat(MailServer.receivers()).containsExactly(grace.email());
    }

    @Test
    void escalatingCallsTheNextLevelWithoutWaiting() {
        var page = start("policy", Policies.calling(ada, grace));
        world.settle();

        ada.call()
                .post("/v1/pages/" + page + "/escalation")
                .then()
                .statusCode(200)
                .body("level", equalTo(2))
                .body("notified", hasItem(grace.id().toString()));
        world.settle();

        assertThat(MailServer.receivers()).containsExactlyInAnyOrder(ada.email(), grace.email());
    }

    @Test
    void reassigningCallsThatPersonAndThenThePolicyFromItsStart() {
        var page = start("policy", Policies.calling(ada));
        world.settle();
        ada.call().post("/v1/pages/" + page + "/acknowledgement").then().statusCode(200);

        ada.call()
                .body(Map.of("personId", grace.id()))
                .post("/v1/pages/" + page + "/reassignment")
                .then()
                .statusCode(200)
                .body("status", equalTo("triggered"));
        world.settle();
        assertThat(MailServer.receivers()).containsExactlyInAnyOrder(ada.email(), grace.email());

        world.pass(TIMEOUT);
        assertThat(MailServer.receivers()).containsExactlyInAnyOrder(ada.email(), grace.email(), ada.email());
    }

    @Test
    void oneMorePersonIsCalledAlthoughThePageIsAcknowledged() {
        var page = start("person", ada.id());
        world.settle();
        ada.call().post("/v1/pages/" + page + "/acknowledgement").then().statusCode(200);

        ada.call()
                .body(Map.of("personId", grace.id()))
                .post("/v1/pages/" + page + "/responders")
                .then()
                .statusCode(200)
                .body("status", equalTo("acknowledged"));
        world.settle();

        assertThat(MailServer.receivers()).containsExactlyInAnyOrder(ada.email(), grace.email());
    }

    @Test
    void anEndedPageRefusesToBeAcknowledged() {
        var page = start("person", ada.id());
        ada.call().post("/v1/pages/" + page + "/resolution").then().statusCode(200);
        ada.call().post("/v1/pages/" + page + "/resolution").then().statusCode(200);

        ada.call()
                .post("/v1/pages/" + page + "/acknowledgement")
                .then()
                .statusCode(409)
                .body("code", equalTo("page-already-ended"));
    }

    @Test
    void aSubjectHasOneOpenPage() {
        var wanted = about("ticket");
        String first = grace.call()
                .body(wanted)
                .post("/v1/pages")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        grace.call().body(wanted).post("/v1/pages").then().statusCode(409).body("code", equalTo("subject-has-page"));

        grace.call().post("/v1/pages/" + first + "/resolution").then().statusCode(200);
        grace.call().body(wanted).post("/v1/pages").then().statusCode(201);
    }

    @Test
    void severalPagesMayBeOpenForAnIncident() {
        var wanted = about("incident");

        grace.call().body(wanted).post("/v1/pages").then().statusCode(201);
        grace.call().body(wanted).post("/v1/pages").then().statusCode(201);
    }

    private Map<String, Object> about(String type) {
        var wanted = new HashMap<>(body("person", ada.id()));
        wanted.put("subject", Map.of("type", type, "id", UUID.randomUUID(), "url", "https://example.org/i"));
        return wanted;
    }

    @Test
    void aTryOutReachesOnlyMeAndEndsByItself() {
        String page = ada.call()
                .post("/v1/me/test-page")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        world.settle();
        assertThat(MailServer.all()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo(ada.email());
            assertThat(mail.subject()).startsWith("Test page");
        });

        world.pass(Duration.ofHours(1));
        assertThat(MailServer.receivers()).containsExactly(ada.email());
        As.stakeholder().get("/v1/pages/" + page).then().body("status", equalTo("resolved"));
    }

    @Test
    void pagesAreFoundByStatusPersonAndInOrder() {
        var first = start("person", ada.id());
        var second = start("person", ada.id());
        start("person", grace.id());
        ada.call().post("/v1/pages/" + first + "/acknowledgement").then().statusCode(200);

        As.stakeholder()
                .get("/v1/pages?personId=" + ada.id())
                .then()
                .statusCode(200)
                .body("items.id", contains(second.toString(), first.toString()));
        As.stakeholder()
                .get("/v1/pages?personId=" + ada.id() + "&status=triggered&status=exhausted")
                .then()
                .body("items.id", contains(second.toString()));
        String next = As.stakeholder().get("/v1/pages?limit=1").then().extract().path("next");
        As.stakeholder().get("/v1/pages?limit=1&cursor=" + next).then().body("items.id", contains(second.toString()));
    }

    @Test
    void whatIsWrongIsSaidWithItsPlace() {
        ada.call()
                .body(body("person", UUID.randomUUID()))
                .post("/v1/pages")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/target/id"));
        ada.call().body(Map.of()).post("/v1/pages").then().statusCode(422).body("errors.pointer", hasItem("/title"));
        ada.call().body("{\"title\":").post("/v1/pages").then().statusCode(400);
        ada.call().get("/v1/pages?status=asleep").then().statusCode(400);
        ada.call().get("/v1/pages?personId=x").then().statusCode(400);
        ada.call().get("/v1/pages/" + UUID.randomUUID()).then().statusCode(404);
        ada.call()
                .post("/v1/pages/" + UUID.randomUUID() + "/acknowledgement")
                .then()
                .statusCode(404);
    }

    @CanIgnoreReturnValue
    private UUID start(String type, UUID target) {
        return Records.id(grace.call().body(body(type, target)).post("/v1/pages"));
    }

    private static Map<String, Object> body(String type, UUID target) {
        return Map.of("title", "Help", "urgency", "high", "target", Map.of("type", type, "id", target));
    }
}
