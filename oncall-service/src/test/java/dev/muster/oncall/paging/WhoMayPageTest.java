package dev.muster.oncall.paging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chassis.testing.As;
import dev.muster.chassis.testing.MailServer;
import dev.muster.chassis.testing.Tokens;
import dev.muster.chassis.token.Role;
import dev.muster.oncall.testing.Contacts;
import dev.muster.oncall.testing.Records;
import dev.muster.oncall.testing.Somebody;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every operation on pages, on one's own ways of being reached and on the inbox, tried by everybody. */
@QuarkusTest
class WhoMayPageTest {

    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
    private static final Set<Role> RESPONDERS = EnumSet.of(Role.RESPONDER, Role.ADMIN);

    private final Map<Role, Somebody> people = new EnumMap<>(Role.class);

    @BeforeEach
    void oneOfEachRole() {
        MailServer.reset();
        EVERYBODY.forEach(role -> people.put(role, Somebody.withRole(role)));
    }

    @Test
    void everybodyInTheSuiteReadsPages() {
        String page = "/v1/pages/" + page();
        for (String path : List.of("/v1/pages", page, page + "/explanation")) {
            only(EVERYBODY, (call, who) -> call.get(path));
        }
    }

    @Test
    void respondersActOnPages() {
        only(RESPONDERS, (call, who) -> call.body(newPage()).post("/v1/pages"));
        for (String act : List.of("acknowledgement", "escalation", "resolution")) {
            only(RESPONDERS, (call, who) -> call.post("/v1/pages/" + page() + "/" + act));
        }
        for (String act : List.of("reassignment", "responders")) {
            only(RESPONDERS, (call, who) -> call.body(
                            Map.of("personId", people.get(Role.ADMIN).id()))
                    .post("/v1/pages/" + page() + "/" + act));
        }
    }

    @Test
    void everybodyDecidesHowTheyAreReached() {
        only(EVERYBODY, (call, who) -> call.get("/v1/me/contact-methods"));
        only(EVERYBODY, (call, who) -> call.body(newAddress()).post("/v1/me/contact-methods"));
        only(EVERYBODY, (call, who) -> call.post("/v1/me/contact-methods/" + Contacts.email(who) + "/verification"));
        only(EVERYBODY, (call, who) -> call.body(Map.of("code", "123456"))
                .put("/v1/me/contact-methods/" + Contacts.email(who) + "/verification"));
        only(EVERYBODY, (call, who) -> call.get("/v1/me/notification-rules"));
        only(EVERYBODY, (call, who) -> call.body(rule(who)).post("/v1/me/notification-rules"));
        only(EVERYBODY, (call, who) -> call.body(rule(who)).put("/v1/me/notification-rules/" + ruleOf(who)));
        only(EVERYBODY, (call, who) -> call.delete("/v1/me/notification-rules/" + ruleOf(who)));
        only(EVERYBODY, (call, who) -> call.delete("/v1/me/contact-methods/" + Contacts.email(who)));
    }

    @Test
    void everybodyHasAnInboxAndMayTryWhetherTheyAreReached() {
        only(EVERYBODY, (call, who) -> call.get("/v1/me/inbox"));
        only(EVERYBODY, (call, who) -> call.post("/v1/me/test-page"));
    }

    /** 2xx for people of those roles, 401 without a token, 403 for everybody else. */
    private void only(Set<Role> allowed, BiFunction<RequestSpecification, Somebody, Response> operation) {
        var anybody = people.get(Role.ADMIN);
        assertThat(operation.apply(As.nobody(), anybody).statusCode()).isEqualTo(401);
        assertThat(operation.apply(As.bearer(Tokens.service("alerts")), anybody).statusCode())
                .isEqualTo(403);
        people.forEach((role, who) -> {
            int status = operation.apply(who.call(), who).statusCode();
            if (allowed.contains(role)) {
                assertThat(status).as("as %s", role).isBetween(200, 299);
            } else {
                assertThat(status).as("as %s", role).isEqualTo(403);
            }
        });
    }

    private UUID page() {
        return Records.id(As.responder().body(newPage()).post("/v1/pages"));
    }

    private Map<String, Object> newPage() {
        var target = Map.of("type", "person", "id", people.get(Role.RESPONDER).id());
        return Map.of("title", "Help", "urgency", "low", "target", target);
    }

    private static Map<String, Object> newAddress() {
        return Map.of("kind", "email", "address", UUID.randomUUID() + "@example.org");
    }

    private static Map<String, Object> rule(Somebody who) {
        return Map.of(
                "urgency", "high", "steps", List.of(Map.of("after", "PT0S", "contactMethodId", Contacts.email(who))));
    }

    private static String ruleOf(Somebody who) {
        return who.call().get("/v1/me/notification-rules").path("items[0].id");
    }
}
