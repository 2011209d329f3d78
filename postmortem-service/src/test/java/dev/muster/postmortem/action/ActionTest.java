package dev.muster.postmortem.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.muster.chassis.testing.As;
import dev.muster.chassis.testing.ContractFiles;
import dev.muster.chassis.testing.Database;
import dev.muster.chassis.testing.MailServer;
import dev.muster.postmortem.testing.Published;
import dev.muster.postmortem.testing.Story;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ActionTest {

    @Inject
    Story story;

    @Inject
    Database database;

    private UUID ada;
    private UUID boss;
    private UUID team;

    @BeforeEach
    void begin() {
        story.begin();
        ada = story.person("Ada");
        boss = story.person("Boss");
        team = story.team(List.of(boss), List.of(ada));
    }

    @Test
    void whoeverOwnsItIsToldAndRemindedUntilItIsDone() {
        String id = made(plan());
        story.settle();
        assertThat(subjects(ada)).singleElement().asString().startsWith("ACT-").contains(" is yours: Watch");

        story.later(Duration.ofDays(2));
        assertThat(subjects(ada)).hasSize(2).last().asString().contains("is due on 2026-03-13");

        complete(id);
        story.later(Duration.ofDays(30));
        assertThat(subjects(ada)).hasSize(2);
        assertThat(subjects(boss)).isEmpty();
    }

    @Test
    void whenItsDayIsOverOthersHearOfItAndSoDoItsOwnersManagers() {
        String id = made(plan());
        list("?overdue=true").body("items", hasSize(0));

        story.later(Duration.ofDays(4));

        list("?overdue=true").body("items.id", hasItem(id)).body("items[0].overdue", equalTo(true));
        assertThat(subjects(boss)).singleElement().asString().contains("is late: Watch the expiry");
        var told = Published.only(database, "action.overdue");
        assertThat(told.path("actionItemId").textValue()).isEqualTo(id);
        ContractFiles.checkMessage("action.overdue", told);
    }

    @Test
    void completionShowsItsEvidenceAndRepeatingItChangesNothing() {
        String id = made(plan());

        complete(id);
        As.responder(ada)
                .body(Map.of("evidence", "something else"))
                .post("/v1/action-items/" + id + "/completion")
                .then()
                .statusCode(200)
                .body("status", equalTo("done"))
                .body("evidence", equalTo("pull request 12"))
                .body("completedBy", equalTo(ada.toString()));
    }

    @Test
    void othersThanItsOwnersAndTheirManagersDoNotTouchIt() {
        String id = made(plan());
        var other = Map.of("evidence", "x");

        As.responder()
                .body(other)
                .post("/v1/action-items/" + id + "/completion")
                .then()
                .statusCode(403);
        As.responder(boss)
                .body(other)
                .post("/v1/action-items/" + id + "/completion")
                .then()
                .statusCode(200);
    }

    @Test
    void movingItsDayMovesItsReminders() {
        String id = made(plan());
        var later = plan();
        later.put("dueOn", "2026-04-13");
        As.responder(ada)
                .header("If-Match", "\"0\"")
                .body(later)
                .put("/v1/action-items/" + id)
                .then()
                .statusCode(200)
                .body("dueOn", equalTo("2026-04-13"));
        As.responder(ada)
                .header("If-Match", "\"0\"")
                .body(later)
                .put("/v1/action-items/" + id)
                .then()
                .statusCode(412);

        story.later(Duration.ofDays(10));

        assertThat(subjects(ada)).hasSize(1);
        list("?overdue=true").body("items", hasSize(0));
    }

    @Test
    void listsAreNarrowedByOwnerTeamAndPostmortem() {
        String id = made(plan());
        var stranger = story.person("Stranger");

        list("?ownerId=" + ada).body("items.id", hasItem(id)).body("items[0].number", startsWith("ACT-"));
        list("?teamId=" + team).body("items.id", hasItem(id));
        list("?ownerId=" + stranger).body("items", hasSize(0));
        list("?status=done").body("items.id", not(hasItem(id)));
        list("?postmortemId=" + UUID.randomUUID()).body("items", hasSize(0));
        As.stakeholder().get("/v1/action-items?overdue=maybe").then().statusCode(400);
    }

    @Test
    void thatOfARestrictedIncidentExistsOnlyForItsPeople() {
        var incident = story.incident(ada);
        incident.put("restricted", true);
        incident.put("visibleTo", List.of(ada));
        var incidentId = story.resolved(incident);
        String postmortem = As.responder(ada)
                .get("/v1/postmortems?incidentId=" + incidentId)
                .then()
                .extract()
                .path("items[0].id");
        MailServer.reset();
        var plan = plan();
        plan.put("postmortemId", postmortem);
        String id = As.responder(ada)
                .body(plan)
                .post("/v1/action-items")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        story.settle();

        As.admin().get("/v1/action-items/" + id).then().statusCode(404);
        list("").body("items.id", not(hasItem(id)));
        As.responder(ada).get("/v1/action-items").then().body("items.id", hasItem(id));
        assertThat(MailServer.to(Story.address(ada))).singleElement().satisfies(mail -> assertThat(
                        mail.subject() + mail.text())
                .contains("Restricted incident INC-42")
                .doesNotContain("expiry"));
    }

    private Map<String, Object> plan() {
        return new HashMap<>(Map.of(
                "title", "Watch the expiry of certificates",
                "kind", "detect",
                "ownerId", ada,
                "dueOn", "2026-03-13",
                "priority", "high"));
    }

    private static String made(Map<String, Object> plan) {
        return As.responder()
                .body(plan)
                .post("/v1/action-items")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void complete(String id) {
        As.responder(ada)
                .body(Map.of("evidence", "pull request 12"))
                .post("/v1/action-items/" + id + "/completion")
                .then()
                .statusCode(200)
                .body("evidence", equalTo("pull request 12"));
    }

    private static ValidatableResponse list(String query) {
        return As.stakeholder().get("/v1/action-items" + query).then().statusCode(200);
    }

    private static List<String> subjects(UUID person) {
        return MailServer.to(Story.address(person)).stream()
                .map(mail -> mail.subject())
                .toList();
    }
}
