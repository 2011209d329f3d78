package dev.muster.system;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.awaitility.core.ThrowingRunnable;

/**
 * One alert on its way through the whole lifecycle, by calls as people, monitoring and their clients make them: whoever
 * gets no answer, or one that blames the server, asks again.
 */
final class Circle {
    private static final Duration PATIENCE = Duration.ofSeconds(45);
    private static final int SERVER_ERROR = 500;

    /** Something was just accepted that another service has to hear of. */
    enum Moment {
        ALERT_ACCEPTED,
        PROPOSAL_APPROVED,
        INCIDENT_RESOLVED,
        IMPROVEMENT_PROPOSED
    }

    final Team team;
    String rule;
    JsonNode incident;
    JsonNode postmortem;
    String improvement;
    String action;
    private final RunningSuite suite;
    private final Consumer<Moment> then;
    private final Api admin;
    private final Api ada;
    private final Api grace;
    private final String alertName;

    /** @param then what happens at each moment; the circle goes on when it returns */
    Circle(RunningSuite suite, Consumer<Moment> then) {
        this.suite = suite;
        this.then = then;
        admin = Api.signedIn(suite, suite.adminEmail(), suite.adminPassword());
        team = Team.make(suite, admin, "PT10M", "alertmanager");
        ada = Api.signedIn(suite, team.primary(), Team.PASSWORD);
        grace = Api.signedIn(suite, team.second(), Team.PASSWORD);
        alertName = team.name();
    }

    void play() {
        beforehand();
        becomeIncident();
        respond();
        learn();
    }

    private void beforehand() {
        rule = id(create(admin, "/v1/rules", """
                {"name":"Full disks of %1$s","teamId":"%2$s","enabled":true,"condition":"event.labels.alertname == '%3$s'",
                 "actions":{"promote":{"severity":"SEV1","title":"Disks of %1$s fill up"}},"reason":"Nothing works then"}""".formatted(team.name(), team.id(), alertName)));
        tell(grace, "/v1/subscriptions", """
                {"subscriber":{"personId":"%s"},"channel":"email","match":{"serviceIds":["%s"]}}""".formatted(id(ask(grace, "/v1/me").get("person")), team.serviceId()));
    }

    private void becomeIncident() {
        tell(Api.anonymous(suite), "/ingest/" + team.key() + "/alertmanager", Alertmanager.firing(alertName, "db1"));
        then.accept(Moment.ALERT_ACCEPTED);
        eventually(() -> incident =
                admin.items("/v1/incidents?serviceId=" + team.serviceId()).get(0));
        eventually(() -> assertThat(page().get("status").textValue()).isEqualTo("triggered"));
        tell(ada, "/v1/pages/" + id(page()) + "/acknowledgement", "{}");
    }

    private void respond() {
        tell(ada, path("command"), "{}");
        tell(grace, path("participants"), "{\"role\":\"expert\"}");
        tell(grace, path("proposals"), proposal("Delete old logs", 2));
        String better = id(create(grace, path("proposals"), proposal("Make the disk bigger", 5)));
        tell(ada, path("proposals/" + better + "/decision"), "{\"decision\":\"approve\",\"rationale\":\"Lasts\"}");
        then.accept(Moment.PROPOSAL_APPROVED);
        move("fixing");
        tell(grace, path("proposals/" + better + "/start"), "{}");
        tell(grace, path("proposals/" + better + "/result"), "{\"outcome\":\"worked\",\"note\":\"Half empty\"}");
        move("monitoring");
        tell(ada, path("updates"), ask(ada, path("updates/draft")).toString());
        tell(Api.anonymous(suite), "/ingest/" + team.key() + "/alertmanager", Alertmanager.resolved(alertName, "db1"));
        move("resolved");
        then.accept(Moment.INCIDENT_RESOLVED);
    }

    private void learn() {
        eventually(() -> {
            postmortem =
                    admin.items("/v1/postmortems?incidentId=" + id(incident)).get(0);
            assertThat(admin.get("/v1/postmortems/" + id(postmortem))
                            .get("factsAt")
                            .isTextual())
                    .isTrue();
        });
        String startsAt = Instant.now()
                .plus(2, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.HOURS)
                .toString();
        tell(admin, "/v1/postmortems/" + id(postmortem) + "/review", """
                {"startsAt":"%s","duration":"PT1H"}""".formatted(startsAt));
        action = id(create(admin, "/v1/action-items", """
                {"postmortemId":"%s","title":"Warn at 80 percent","kind":"detect","ownerId":"%s","dueOn":"2030-01-01","priority":"high"}""".formatted(
                        id(postmortem), id(ask(grace, "/v1/me").get("person")))));
        tell(grace, "/v1/action-items/" + action + "/completion", """
                {"evidence":"The alert fired in the drill"}""");
        String finding = id(create(admin, "/v1/findings", """
                {"postmortemId":"%s","aspect":"alerts","text":"Nobody was called at 80 percent"}""".formatted(id(postmortem))));
        improvement = id(create(admin, "/v1/improvements", """
                {"findingId":"%s","target":"rule","ref":"%s","text":"A full disk is always critical",
                 "change":{"actions":{"severity":"critical"}}}""".formatted(finding, rule)));
        then.accept(Moment.IMPROVEMENT_PROPOSED);
        eventually(() -> assertThat(admin.send("GET", "/v1/received-improvements/" + improvement, null)
                        .statusCode())
                .isEqualTo(200));
        tell(ada, "/v1/received-improvements/" + improvement + "/acceptance", "{}");
        eventually(() -> assertThat(admin.get("/v1/improvements/" + improvement)
                        .get("state")
                        .textValue())
                .isEqualTo("applied"));
    }

    /** The one page of the problem, carried from the alert into the incident; who is given work is told by another. */
    JsonNode page() {
        var carried = admin.items("/v1/pages?subjectId=" + id(incident)).stream()
                .filter(page -> page.get("subjects").toString().contains("alertGroup"))
                .toList();
        assertThat(carried).as("pages of alert and incident").hasSize(1);
        return carried.get(0);
    }

    private void move(String status) {
        tell(ada, path("status"), "{\"status\":\"" + status + "\"}");
    }

    private String path(String rest) {
        return "/v1/incidents/" + id(incident) + "/" + rest;
    }

    private static String proposal(String action, int gain) {
        return """
               {"action":"%s","expectedEffect":"Space again","gain":%d,"risk":2,"reversible":true}""".formatted(action, gain);
    }

    private static void tell(Api as, String path, String body) {
        assertThat(create(as, path, body)).isNotNull();
    }

    private static JsonNode create(Api as, String path, String body) {
        return answer(() -> as.send("POST", path, body));
    }

    private static JsonNode ask(Api as, String path) {
        return answer(() -> as.send("GET", path, null));
    }

    /** What the server says once it is there to say something. */
    private static JsonNode answer(Supplier<HttpResponse<String>> call) {
        return Api.read(await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> fromServer(call), response -> response != null)
                .body());
    }

    private static HttpResponse<String> fromServer(Supplier<HttpResponse<String>> call) {
        try {
            var response = call.get();
            if (response.statusCode() >= SERVER_ERROR) {
                return null;
            }
            assertThat(response.statusCode())
                    .as("%s: %s", response.request().uri(), response.body())
                    .isBetween(200, 299);
            return response;
        } catch (UncheckedIOException noAnswer) {
            return null;
        }
    }

    private static void eventually(ThrowingRunnable holds) {
        await().ignoreExceptions().atMost(PATIENCE.toSeconds(), SECONDS).untilAsserted(holds);
    }

    static String id(JsonNode thing) {
        return thing.get("id").textValue();
    }
}
