package dev.muster.console.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.console.standin.Browser;
import dev.muster.console.standin.Evening;
import dev.muster.console.standin.StandIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class SameSiteTest {
    private static final String SOMETHING = Evening.PAGE.toString();

    StandIn services;

    @BeforeEach
    void anotherEvening() {
        services.reset();
    }

    /** Every address of the console that changes something. */
    static Stream<String> changes() {
        return Stream.of(
                "/sign-in",
                "/forgotten",
                "/sign-out",
                "/sign-out/everywhere",
                "/look",
                "/alerts/acknowledgements",
                "/alerts/" + SOMETHING + "/acknowledgement",
                "/alerts/" + SOMETHING + "/resolution",
                "/pages/" + SOMETHING + "/acknowledgement",
                "/pages/" + SOMETHING + "/escalation",
                "/pages/" + SOMETHING + "/resolution",
                "/pages/" + SOMETHING + "/reassignment",
                "/pages/" + SOMETHING + "/responders",
                "/alerts/" + SOMETHING + "/promotion",
                "/incidents",
                "/incidents/" + SOMETHING + "/command",
                "/incidents/" + SOMETHING + "/roles",
                "/incidents/" + SOMETHING + "/status",
                "/incidents/" + SOMETHING + "/severity",
                "/incidents/" + SOMETHING + "/timeline",
                "/incidents/" + SOMETHING + "/updates",
                "/incidents/" + SOMETHING + "/proposals",
                "/incidents/" + SOMETHING + "/proposals/" + SOMETHING + "/decision",
                "/incidents/" + SOMETHING + "/proposals/" + SOMETHING + "/start",
                "/incidents/" + SOMETHING + "/playbook-runs/" + SOMETHING + "/steps/1",
                "/postmortems",
                "/postmortems/" + SOMETHING + "/sections/summary",
                "/postmortems/" + SOMETHING + "/status",
                "/postmortems/" + SOMETHING + "/review",
                "/postmortems/" + SOMETHING + "/improvements",
                "/actions",
                "/actions/" + SOMETHING + "/completion",
                "/improvements/oncall/" + SOMETHING + "/acceptance",
                "/improvements/oncall/" + SOMETHING + "/refusal",
                "/edit/people/" + SOMETHING,
                "/edit/people/" + SOMETHING + "/removal",
                "/me/notification-rules",
                "/schedules",
                "/schedules/" + SOMETHING + "/overrides",
                "/schedules/" + SOMETHING + "/overrides/" + SOMETHING + "/end",
                "/policies",
                "/people",
                "/teams",
                "/services",
                "/settings/integrations",
                "/settings/integrations/" + SOMETHING + "/key-rotation",
                "/inbox/reading",
                "/me",
                "/me/password",
                "/me/test-page",
                "/me/contact-methods",
                "/me/contact-methods/" + SOMETHING + "/code",
                "/me/contact-methods/" + SOMETHING + "/verification",
                "/me/contact-methods/" + SOMETHING + "/removal");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void anotherSiteChangesNothing(String path) {
        var token = Browser.ofAda().token();
        services.reset();

        RestAssured.given()
                .header("Sec-Fetch-Site", "cross-site")
                .cookie("muster", "session-of-ada")
                .formParam("csrf", token)
                .post(path)
                .then()
                .statusCode(403);

        assertThat(services.asked()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void formWithoutItsTokenChangesNothing(String path) {
        Browser.ofAda().request().formParam("csrf", "0000").post(path).then().statusCode(403);

        assertThat(services.asked()).isEmpty();
    }

    @Test
    void requestThatDoesNotSayWhereItComesFromIsRefused() {
        RestAssured.given()
                .formParam("email", "ada@example.org")
                .post("/sign-in")
                .then()
                .statusCode(403);
    }

    @Test
    void olderBrowserIsKnownByItsOrigin() {
        RestAssured.given()
                .redirects()
                .follow(false)
                .header("Origin", "http://127.0.0.1:8080")
                .formParam("email", "ada@example.org")
                .formParam("password", "correct horse")
                .post("/sign-in")
                .then()
                .statusCode(303);
    }
}
