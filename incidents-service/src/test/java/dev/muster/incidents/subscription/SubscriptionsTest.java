package dev.muster.incidents.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.muster.chassis.testing.As;
import dev.muster.chassis.testing.MailServer;
import dev.muster.chassis.token.Role;
import dev.muster.incidents.testing.Declared;
import dev.muster.incidents.testing.Somebody;
import dev.muster.incidents.testing.Suite;
import dev.muster.incidents.testing.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of SEV4 incidents the plan tells only the owners of the affected services, so whoever else gets mail has subscribed. */
@QuarkusTest
class SubscriptionsTest {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s/]+(/v1/subscriptions/unsubscribe/\\w+)");

    @Inject
    Suite suite;

    @Inject
    World world;

    private Somebody ada;
    private Somebody eve;
    private Declared incident;

    @BeforeEach
    void adaCommands() {
        world.begin();
        ada = suite.responder("Ada");
        eve = suite.person("Eve", Role.STAKEHOLDER);
        incident = Declared.by(ada, "Checkout is slow", "SEV4");
        incident.takenBy(ada);
    }

    @Test
    void whoSubscribesGetsUpdatesAndNobodyElseDoes() {
        subscribe(eve, Map.of("personId", eve.id()), Map.of("minSeverity", "SEV4"))
                .then()
                .statusCode(201);
        tell();

        assertThat(world.mailTo(eve, "[" + incident.number())).hasSize(1);
        assertThat(MailServer.receivers().stream().filter(to -> !to.equals(eve.email())))
                .noneMatch(to -> to.startsWith("eve"));
    }

    @Test
    void whatTheyDidNotAskForTheyDoNotGet() {
        subscribe(eve, Map.of("personId", eve.id()), Map.of("minSeverity", "SEV2"))
                .then()
                .statusCode(201);
        tell();

        assertThat(world.mailTo(eve, "[" + incident.number())).isEmpty();
    }

    @Test
    void whoComesLateGetsTheLastUpdateAtOnce() {
        tell();

        subscribe(eve, Map.of("personId", eve.id()), Map.of("incidentId", incident.id()))
                .then()
                .statusCode(201);

        assertThat(world.mailTo(eve, "[" + incident.number())).hasSize(1);
    }

    @Test
    void oneClickEndsItAndLookingDoesNot() {
        var id = subscribe(eve, Map.of("personId", eve.id()), Map.of("incidentId", incident.id()))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        tell();
        var link = link(world.mailTo(eve, "[" + incident.number()).get(0).text());

        As.nobody().get(link).then().statusCode(200).body(containsString("<button>"));
        eve.call().get("/v1/subscriptions").then().body("items.id", contains(id));

        As.nobody().post(link).then().statusCode(200);
        eve.call().get("/v1/subscriptions").then().body("items.id", not(hasItem(id)));
        tell();
        assertThat(world.mailTo(eve, "[" + incident.number())).hasSize(1);
        As.nobody().get("/v1/subscriptions/unsubscribe/nosuchtoken").then().statusCode(404);
    }

    @Test
    void othersAreSubscribedByManagersOnly() {
        var linus = suite.responder("Linus");
        var team = suite.team(ada, linus);
        var subscribers = List.<Map<String, ?>>of(
                Map.of("personId", linus.id()), Map.of("teamId", team), Map.of("address", "bank@example.com"));

        for (var subscriber : subscribers) {
            subscribe(eve, subscriber, Map.of()).then().statusCode(403);
            subscribe(ada, subscriber, Map.of("incidentId", incident.id()))
                    .then()
                    .statusCode(201);
        }
        tell();

        assertThat(world.mailTo(linus, "[" + incident.number())).hasSize(1);
        assertThat(MailServer.to("bank@example.com")).isNotEmpty();
    }

    @Test
    void exactlyOneSubscriberIsNamedAndOnlyMailCanBeHad() {
        subscribe(eve, Map.of("personId", eve.id(), "address", "a@example.org"), Map.of())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/subscriber"));
        eve.call()
                .body(Map.of("subscriber", Map.of("personId", eve.id()), "channel", "chat"))
                .post("/v1/subscriptions")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/channel"));
    }

    @Test
    void aRestrictedIncidentIsToldOnlyToThoseItIsOpenTo() {
        subscribe(eve, Map.of("personId", eve.id()), Map.of()).then().statusCode(201);
        incident = Declared.by(ada, "Key stolen", "SEV4", "kind", "security");
        incident.takenBy(ada);
        tell();

        assertThat(world.mailTo(eve, incident.number())).isEmpty();
        subscribe(eve, Map.of("personId", eve.id()), Map.of("incidentId", incident.id()))
                .then()
                .statusCode(404);
    }

    @Test
    void onesOwnIsEndedByOneself() {
        var id = subscribe(eve, Map.of("personId", eve.id()), Map.of())
                .then()
                .extract()
                .<String>path("id");

        suite.responder("Linus").call().delete("/v1/subscriptions/" + id).then().statusCode(403);
        eve.call().delete("/v1/subscriptions/" + id).then().statusCode(204);
        eve.call().delete("/v1/subscriptions/" + id).then().statusCode(404).body("code", equalTo("not-found"));
    }

    private static Response subscribe(Somebody by, Map<String, ?> subscriber, Map<String, ?> match) {
        return by.call()
                .body(Map.of("subscriber", subscriber, "channel", "email", "match", match))
                .post("/v1/subscriptions");
    }

    private void tell() {
        var said = Map.of(
                "issue", "Slow", "services", "Checkout", "progress", "p", "remediation", "r", "coordination", "c");
        incident.post(ada, "/updates", said).then().statusCode(201);
    }

    private static String link(String text) {
        var found = LINK.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }
}
