package dev.muster.oncall.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.muster.chassis.testing.As;
import dev.muster.chassis.testing.MailServer;
import dev.muster.chassis.token.Role;
import dev.muster.oncall.testing.Alerts;
import dev.muster.oncall.testing.Policies;
import dev.muster.oncall.testing.Somebody;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignedLinkTest {

    private static final String BUTTON = "<button type=\"submit\">Acknowledge</button>";

    @Inject
    Alerts alerts;

    @Inject
    PagingWorld world;

    private Somebody ada;
    private Somebody grace;
    private UUID group;

    @BeforeEach
    void aPageUnderWay() {
        world.begin();
        ada = Somebody.withRole(Role.RESPONDER);
        grace = Somebody.withRole(Role.RESPONDER);
        group = alerts.trigger(Policies.calling(ada, grace), "high", "<script>alert(1)</script> & more");
        world.settle();
    }

    @Test
    void openingItShowsAButtonAndDoesNothing() {
        for (int i = 0; i < 3; i++) {
            RestAssured.get(linkOf(ada)).then().statusCode(200).body(containsString(BUTTON));
        }
        RestAssured.head(linkOf(ada)).then().statusCode(200);

        assertThat(status()).isEqualTo("triggered");
    }

    @Test
    void pressingTheButtonAcknowledgesAsThePersonItWasSentTo() {
        RestAssured.post(linkOf(ada)).then().statusCode(200).body(containsString("You have acknowledged this page"));

        assertThat(status()).isEqualTo("acknowledged");
        assertThat(world.pageAbout(group).getString("acknowledgedBy"))
                .isEqualTo(ada.id().toString());
        world.pass(Duration.ofMinutes(5));
        assertThat(MailServer.receivers()).containsExactly(ada.email());
    }

    @Test
    void aUsedLinkSaysSoAndDoesNothingMore() {
        RestAssured.post(linkOf(ada)).then().statusCode(200);
        As.responder()
                .post("/v1/pages/" + world.pageIdAbout(group) + "/escalation")
                .then()
                .statusCode(200);

        RestAssured.get(linkOf(ada)).then().statusCode(410).body(not(containsString(BUTTON)));
        RestAssured.post(linkOf(ada)).then().statusCode(410);
        assertThat(status()).isEqualTo("triggered");
    }

    @Test
    void pressedTwiceItActsOnce() {
        var presses = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> RestAssured.post(linkOf(ada)).statusCode()))
                .limit(4)
                .toList();

        assertThat(presses.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 410, 410, 410);
        assertThat(status()).isEqualTo("acknowledged");
    }

    @Test
    void itDiesWithThePage() {
        alerts.resolve(group, 0);

        RestAssured.get(linkOf(ada)).then().statusCode(410).body(containsString("This page has ended"));
        RestAssured.post(linkOf(ada)).then().statusCode(410);
        assertThat(status()).isEqualTo("resolved");
    }

    @Test
    void whoComesSecondSeesWhoHasIt() {
        world.pass(Duration.ofMinutes(5));
        RestAssured.post(linkOf(ada)).then().statusCode(200);

        RestAssured.get(linkOf(grace))
                .then()
                .statusCode(200)
                .body(containsString(ada.name() + " has acknowledged this page"))
                .body(not(containsString(BUTTON)));
        RestAssured.post(linkOf(grace)).then().statusCode(200);
        assertThat(world.pageAbout(group).getString("acknowledgedBy"))
                .isEqualTo(ada.id().toString());
    }

    @Test
    void anUnknownLinkIsNotFoundAndShowsNothing() {
        RestAssured.get("/a/" + "x".repeat(32))
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(containsString("This link does not work"));
        RestAssured.post("/a/" + "x".repeat(32)).then().statusCode(404);
    }

    @Test
    void aDeactivatedPersonsLinkWorksNoMore() {
        ada.become(Role.RESPONDER, false).then().statusCode(200);

        RestAssured.post(linkOf(ada)).then().statusCode(404);
        assertThat(status()).isEqualTo("triggered");
    }

    @Test
    void theScreenRunsNoScriptAndIsKeptNowhere() {
        RestAssured.get(linkOf(ada))
                .then()
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .body(containsString("&lt;script&gt;alert(1)&lt;/script&gt; &amp; more"))
                .body(not(containsString("<script>")));
    }

    private String linkOf(Somebody person) {
        return MailServer.to(person.email()).get(0).link();
    }

    private String status() {
        return world.pageAbout(group).getString("status");
    }
}
