package dev.muster.oncall.paging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chassis.token.Role;
import dev.muster.oncall.testing.Alerts;
import dev.muster.oncall.testing.Policies;
import dev.muster.oncall.testing.Somebody;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PageFiguresTest {

    @Inject
    Alerts alerts;

    @Inject
    PagingWorld world;

    @Inject
    OpenPages openPages;

    @Inject
    HttpServer server;

    @BeforeEach
    void begin() {
        world.begin();
    }

    @Test
    void theDelayOfEachPageIsMeasuredOnce() {
        double before = figure("muster_page_delay_seconds_count");

        alerts.trigger(Policies.calling(Somebody.withRole(Role.RESPONDER)), "high", "Checkout fails");
        world.settle();

        assertThat(figure("muster_page_delay_seconds_count")).isEqualTo(before + 1);
    }

    @Test
    void openPagesAreCountedByStatus() {
        alerts.trigger(Policies.calling(Somebody.withRole(Role.RESPONDER)), "high", "Checkout fails");

        openPages.count().await().atMost(Duration.ofSeconds(10));

        assertThat(figure("muster_pages_open{status=\"triggered\"}")).isEqualTo(1);
        assertThat(figure("muster_pages_open{status=\"exhausted\"}")).isZero();
    }

    private double figure(String name) {
        return given().port(server.getManagementPort())
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .filter(line -> line.startsWith(name))
                .findFirst()
                .map(PageFiguresTest::value)
                .orElseThrow(() -> new AssertionError("No figure " + name));
    }

    /** The number after the name; an exemplar, with an instant of its own, may follow it. */
    private static double value(String line) {
        return Double.parseDouble(line.split(" # ")[0].replaceAll("^.* ", ""));
    }
}
