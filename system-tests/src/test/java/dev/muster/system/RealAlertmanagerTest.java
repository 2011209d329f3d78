package dev.muster.system;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real sender, as an operator configures it: one webhook receiver with the URL the console shows. */
@Tag("debian")
class RealAlertmanagerTest {
    @TempDir
    Path folder;

    private RunningSuite suite;
    private Api admin;
    private Team team;
    private Process alertmanager;
    private String alertmanagerUrl;

    @BeforeEach
    void start() throws IOException {
        suite = RunningSuite.get();
        admin = Api.signedIn(suite, suite.adminEmail(), suite.adminPassword());
        team = Team.make(suite, admin, "PT10M", "alertmanager");
        int port = RunningSuite.freePort();
        alertmanagerUrl = "http://127.0.0.1:" + port;
        Path configuration = folder.resolve("alertmanager.yml");
        Files.writeString(configuration, """
                route:
                  receiver: muster
                  group_wait: 1s
                  group_interval: 1s
                  group_by: [alertname]
                receivers:
                  - name: muster
                    webhook_configs:
                      - url: %s/ingest/%s/alertmanager
                        send_resolved: true
                """.formatted(suite.url(), team.key()));
        alertmanager = new ProcessBuilder(
                        "prometheus-alertmanager",
                        "--config.file=" + configuration,
                        "--storage.path=" + folder.resolve("data"),
                        "--web.listen-address=127.0.0.1:" + port,
                        "--cluster.listen-address=")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("alertmanager.log").toFile())
                .start();
        await().atMost(10, SECONDS)
                .ignoreExceptions()
                .until(() -> Api.anonymous(suite)
                                .send("GET", alertmanagerUrl + "/-/ready", null)
                                .statusCode()
                        == 200);
    }

    @AfterEach
    void stop() {
        alertmanager.destroyForcibly().onExit().join();
    }

    @Test
    void whatItFiresIsMailedAndWhatItResolvesEndsThePage() {
        report(Instant.now().plus(1, ChronoUnit.HOURS));

        await().atMost(20, SECONDS).untilAsserted(() -> assertThat(Mail.about(suite, team.name()))
                .extracting(Mail::to)
                .containsExactly(team.primary()));

        report(Instant.now());
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(admin.items("/v1/alerts?serviceId=" + team.serviceId())
                                .get(0)
                                .get("status")
                                .textValue())
                        .isEqualTo("resolved"));
    }

    private void report(Instant endsAt) {
        Api.anonymous(suite).accept(alertmanagerUrl + "/api/v2/alerts", """
                        [{"labels":{"alertname":"%1$s","severity":"critical"},"annotations":{"summary":"%1$s is down"},
                          "endsAt":"%2$s"}]""".formatted(team.name(), endsAt));
    }
}
