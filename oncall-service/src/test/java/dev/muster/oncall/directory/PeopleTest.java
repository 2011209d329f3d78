package dev.muster.oncall.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.muster.chassis.testing.As;
import dev.muster.chassis.testing.Tokens;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.token.Role;
import dev.muster.oncall.testing.Records;
import dev.muster.oncall.testing.Somebody;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PeopleTest {

    @Test
    void whatIsLeftOutHasASensibleDefault() {
        As.admin()
                .body(Map.of("name", " Grace Hopper ", "email", "Grace." + Ids.next() + "@example.org"))
                .post("/v1/people")
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .body("name", equalTo("Grace Hopper"))
                .body("role", equalTo("stakeholder"))
                .body("timeZone", equalTo("UTC"))
                .body("locale", equalTo("en"))
                .body("active", equalTo(true))
                .body("password", nullValue());
    }

    @Test
    void everyFaultOfAPersonIsNamed() {
        As.admin()
                .body(Map.of("name", " ", "email", "not an address", "locale", "?", "password", "short"))
                .post("/v1/people")
                .then()
                .statusCode(422)
                .body("errors", hasSize(4));
        As.admin()
                .body(Map.of("name", "Ada", "email", "ada@example.org", "timeZone", "Mars/Olympus"))
                .post("/v1/people")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/timeZone"));
    }

    @Test
    void anEmailAddressBelongsToOnePerson() {
        var ada = Somebody.withRole(Role.RESPONDER);

        As.admin()
                .body(Map.of("name", "Another", "email", ada.email().toUpperCase(Locale.ROOT)))
                .post("/v1/people")
                .then()
                .statusCode(409)
                .body("code", equalTo("email-taken"));
    }

    @Test
    void peopleAreFoundByPartOfNameOrAddressWhateverItsCase() {
        var ada = Somebody.withRole(Role.RESPONDER);
        String part = ada.email().substring(3, 30).toUpperCase(Locale.ROOT);

        As.stakeholder()
                .queryParam("q", part)
                .get("/v1/people")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(ada.id().toString()));
        As.stakeholder().queryParam("q", "%").get("/v1/people").then().body("items", hasSize(0));
    }

    @Test
    void peopleAreFilteredByRoleTeamAndWhetherActive() {
        var manager = Somebody.withRole(Role.RESPONDER);
        var member = Somebody.withRole(Role.STAKEHOLDER);
        var teamId = Records.team(List.of(manager.id()), List.of(member.id()), true);

        As.stakeholder().get("/v1/people?teamId=" + teamId).then().body("items", hasSize(2));
        As.stakeholder()
                .get("/v1/people?role=responder&teamId=" + teamId)
                .then()
                .body("items.id", equalTo(List.of(manager.id().toString())));
        As.stakeholder().get("/v1/people?active=false&teamId=" + teamId).then().body("items", hasSize(0));
        As.stakeholder().get("/v1/people?role=chief").then().statusCode(400);
        As.stakeholder().get("/v1/people?teamId=x").then().statusCode(400);
    }

    @Test
    void pagesOfPeopleLeaveNobodyOutAndRepeatNobody() {
        for (int i = 0; i < 5; i++) {
            assertThat(Somebody.withRole(Role.STAKEHOLDER)).isNotNull();
        }
        var seen = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = As.stakeholder()
                    .queryParam("limit", 2)
                    .queryParam("q", "stakeholder")
                    .queryParam("cursor", cursor)
                    .get("/v1/people")
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.name"));
            cursor = page.path("next");
        }

        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(5).isSorted();
    }

    @Test
    void anEditOfAnOutdatedVersionIsRefused() {
        var ada = Somebody.withRole(Role.RESPONDER);
        String tag = As.stakeholder().get("/v1/people/" + ada.id()).header("ETag");
        Map<String, Object> renamed = Map.of("name", "Ada", "email", ada.email(), "role", "responder");

        As.admin()
                .header("If-Match", tag)
                .body(renamed)
                .put("/v1/people/" + ada.id())
                .then()
                .statusCode(200);
        As.admin()
                .header("If-Match", tag)
                .body(Map.of("name", "Countess", "email", ada.email(), "role", "responder"))
                .put("/v1/people/" + ada.id())
                .then()
                .statusCode(412);
        As.stakeholder().get("/v1/people/" + ada.id()).then().body("name", equalTo("Ada"));
    }

    @Test
    void theSameIdempotencyKeyMakesOnePerson() {
        String key = Ids.next().toString();
        Map<String, Object> wanted = Map.of("name", "Once", "email", key + "@example.org", "password", "long enough");
        String caller = Tokens.admin();

        var first =
                As.bearer(caller).header("Idempotency-Key", key).body(wanted).post("/v1/people");
        var second =
                As.bearer(caller).header("Idempotency-Key", key).body(wanted).post("/v1/people");

        assertThat(Records.id(second)).isEqualTo(Records.id(first));
    }

    @Test
    void aPersonInATeamIsNotErasedAndTheTeamIsNamed() {
        var ada = Somebody.withRole(Role.RESPONDER);
        var teamId = Records.team(List.of(), List.of(ada.id()), true);

        As.stakeholder()
                .get("/v1/people/" + ada.id() + "/usage")
                .then()
                .body("items.id", equalTo(List.of(teamId.toString())));
        As.admin()
                .delete("/v1/people/" + ada.id())
                .then()
                .statusCode(409)
                .body("code", equalTo("in-use"))
                .body("errors[0].pointer", equalTo("/v1/teams/" + teamId));
    }

    @Test
    void anErasedPersonIsForgottenAndTheAddressIsFree() {
        var ada = Somebody.withPassword(Role.RESPONDER);

        As.admin().delete("/v1/people/" + ada.id()).then().statusCode(204);

        As.stakeholder().get("/v1/people/" + ada.id()).then().statusCode(404);
        As.stakeholder()
                .queryParam("q", ada.name())
                .get("/v1/people")
                .then()
                .body("items.id", not(hasItem(ada.id().toString())));
        ada.signIn().then().statusCode(401);
        As.admin()
                .body(Map.of("name", "Ada II", "email", ada.email()))
                .post("/v1/people")
                .then()
                .statusCode(201);
    }

    @Test
    void peopleChangeTheirOwnNameAndTimeZoneButNotTheirRole() {
        var ada = Somebody.withRole(Role.RESPONDER);

        ada.call()
                .body(Map.of("name", "Ada", "timeZone", "Europe/London", "locale", "en-GB"))
                .put("/v1/me")
                .then()
                .statusCode(200)
                .body("person.name", equalTo("Ada"))
                .body("person.timeZone", equalTo("Europe/London"))
                .body("person.role", equalTo("responder"));
        ada.call()
                .body(Map.of("name", "Ada", "timeZone", "UTC", "locale", "en", "role", "admin"))
                .put("/v1/me")
                .then()
                .statusCode(400);
    }

    @Test
    void iSeeMyTeamsAndWhetherIManageThem() {
        var ada = Somebody.withRole(Role.RESPONDER);
        var managed = Records.team(List.of(ada.id()), List.of(), true);
        var joined = Records.team(List.of(), List.of(ada.id()), true);

        ada.call()
                .get("/v1/me")
                .then()
                .body("teams.findAll { it.manager }.id", equalTo(List.of(managed.toString())))
                .body("teams.findAll { !it.manager }.id", equalTo(List.of(joined.toString())));
    }
}
