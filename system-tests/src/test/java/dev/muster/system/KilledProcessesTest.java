package dev.muster.system;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SIGKILL at a bad moment: what was accepted still pages, once, and the suite is back within seconds. */
class KilledProcessesTest {
    private static final int EVENTS = 12;
    private static final int KILLED_AFTER = 6;

    private RunningSuite suite;
    private Api admin;
    private Team team;

    @BeforeEach
    void start() {
        suite = RunningSuite.get();
        await().atMost(30, SECONDS).until(suite::isHealthy);
        admin = Api.signedIn(suite, suite.adminEmail(), suite.adminPassword());
        team = Team.make(suite, admin, "PT10M", "events");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alerts-service", "oncall-service", "postgres"})
    void everyAcceptedEventPagesOnceAlthoughThisIsKilled(String member) {
        var sender = Api.withKey(suite, team.key());
        var accepted = new ArrayList<String>();
        Instant killedAt = Instant.MAX;
        for (int i = 0; i < EVENTS; i++) {
            if (i == KILLED_AFTER) {
                suite.kill(member);
                killedAt = Instant.now();
            }
            accepted.add(sendAsASenderDoes(sender, "event-" + i));
        }
        await().atMost(30, SECONDS).until(suite::isHealthy);
        System.out.println(member + " killed; healthy again after "
                + Duration.between(killedAt, Instant.now()).toMillis() + " ms");

        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(mailedSubjects()).containsAll(accepted));
        assertThat(admin.items("/v1/alerts?limit=200&serviceId=" + team.serviceId()))
                .as("an event that was sent again is the same alert")
                .hasSize(EVENTS);
        for (var alert : admin.items("/v1/alerts?limit=200&serviceId=" + team.serviceId())) {
            assertThat(admin.items("/v1/pages?subjectId=" + alert.get("groupId").textValue()))
                    .as("pages of %s", alert.get("summary"))
                    .hasSize(1);
        }
        assertThat(Mail.about(suite, team.name()))
                .as("only the one on call was told")
                .allMatch(mail -> mail.to().equals(team.primary()));
        assertThat(mailedSubjects().size())
                .as("a mail is sent twice only where the mail server gave no answer")
                .isBetween(EVENTS, EVENTS + 2);
    }

    /** Sends until it is accepted, as every sender that is told 5xx or nothing does. */
    private String sendAsASenderDoes(Api sender, String key) {
        String summary = "%s %s %s".formatted(team.name(), key, UUID.randomUUID());
        String body = """
                {"action":"trigger","dedupKey":"%s","summary":"%s","source":"me","severity":"critical"}""".formatted(key, summary);
        await().atMost(30, SECONDS).pollDelay(Duration.ZERO).until(() -> isAccepted(sender, body));
        return summary;
    }

    private static boolean isAccepted(Api sender, String body) {
        try {
            return sender.send("POST", "/v1/events", body).statusCode() == 202;
        } catch (UncheckedIOException noAnswer) {
            return false;
        }
    }

    private List<String> mailedSubjects() {
        return Mail.about(suite, team.name()).stream()
                .map(Mail::subject)
                .map(subject -> subject.substring(subject.indexOf(team.name())))
                .toList();
    }
}
