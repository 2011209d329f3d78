package dev.muster.chassis.sample.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.muster.chassis.testing.TestClock;
import dev.muster.chassis.testing.Tokens;
import dev.muster.chassis.token.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A creating request may be sent again and again under its key. */
@QuarkusTest
class CreatingTest {

    private final UUID caller = UUID.randomUUID();
    private final String key = UUID.randomUUID().toString();
    private final String name = "sample " + UUID.randomUUID();

    @Inject
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void sameKeyGivesTheSameAnswerAndCreatesOnce() {
        Response first = create(key, name);
        Response second = create(key, name);

        first.then().statusCode(201).header("Location", "/v1/samples/" + first.path("id"));
        second.then().statusCode(201).header("Location", first.header("Location"));
        assertThat(second.asString()).isEqualTo(first.asString());
    }

    @Test
    void sameKeyForAnotherRequestIsRefused() {
        create(key, name).then().statusCode(201);

        create(key, name + " changed").then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void keysOfDifferentCallersAreDifferent() {
        create(key, name).then().statusCode(201);

        send(UUID.randomUUID(), key, "other " + name).then().statusCode(201);
    }

    @Test
    void failedAttemptLeavesTheKeyFree() {
        create(null, name).then().statusCode(201);

        create(key, name).then().statusCode(409).body("code", equalTo("already-exists"));
        create(key, name + " again").then().statusCode(201);
    }

    @Test
    void simultaneousRequestsCreateOnce() {
        List<CompletableFuture<String>> attempts = IntStream.range(0, 8)
                .mapToObj(i ->
                        CompletableFuture.supplyAsync(() -> create(key, name).asString()))
                .toList();

        assertThat(attempts.stream().map(CompletableFuture::join).distinct()).hasSize(1);
    }

    @Test
    void keyIsForgottenAfterADay() {
        create(key, name).then().statusCode(201);
        clock.advance(Duration.ofHours(25));

        create(key, name + " anew").then().statusCode(201);
    }

    @Test
    void keyMustNotBeEndless() {
        create("k".repeat(300), name).then().statusCode(400).body("errors[0].pointer", equalTo("Idempotency-Key"));
    }

    private Response create(String key, String name) {
        return send(caller, key, name);
    }

    private static Response send(UUID caller, String key, String name) {
        var request =
                given().auth().oauth2(Tokens.person(caller, Role.RESPONDER)).contentType("application/json");
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.body("{\"name\":\"" + name + "\",\"size\":1}").post("/v1/samples");
    }
}
