package dev.muster.oncall.screen;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HideLinkTokensTest {

    private static final String TOKEN = "Yk3vX8c1Qe7mZr5tLw9aBd2fGh4jKn6p";

    @Inject
    SeenPaths seen;

    @Test
    void tracesDoNotShowTheTokensOfLinks() {
        given().get("/a/" + TOKEN).then().statusCode(404);
        given().get("/a/password/" + TOKEN).then().statusCode(410);

        await().untilAsserted(() -> assertThat(seen.paths()).contains("/a/{token}", "/a/password/{token}"));
        assertThat(seen.paths()).noneMatch(path -> path.contains(TOKEN));
    }
}
