package dev.muster.postmortem.testing;

import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.testing.As;
import dev.muster.chassis.testing.Database;
import dev.muster.chassis.testing.MailServer;
import dev.muster.chassis.testing.RecordingPeer;
import dev.muster.chassis.testing.TestClock;
import dev.muster.chassis.timer.Timers;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What happened before: people known, incidents resolved, time gone by. */
@ApplicationScoped
public class Story {

    /** A Tuesday on which checkout failed from two o'clock until half past three. */
    public static final Instant TWO_O_CLOCK = Instant.parse("2026-03-10T14:00:00Z");

    private final Database database;
    private final Messages messages;
    private final RecordingPeer peer;
    private final Timers timers;
    private final TestClock clock;

    Story(Database database, Messages messages, RecordingPeer peer, Timers timers, TestClock clock) {
        this.database = database;
        this.messages = messages;
        this.peer = peer;
        this.timers = timers;
        this.clock = clock;
    }

    /** Nothing has happened yet; it is a quarter to four. People and teams stay: tests make their own. */
    public void begin() {
        peer.reset();
        MailServer.reset();
        database.empty("replica_revision", "copied_record", "copied_from");
        clock.setTo(TWO_O_CLOCK.plus(Duration.ofMinutes(105)));
    }

    public UUID person(String name) {
        var id = UUID.randomUUID();
        messages.arrive(
                "person.changed",
                id,
                Map.of(
                        "id",
                        id,
                        "name",
                        name,
                        "email",
                        address(id),
                        "timeZone",
                        "Europe/Berlin",
                        "role",
                        "responder",
                        "active",
                        true));
        return id;
    }

    public static String address(UUID person) {
        return person + "@example.org";
    }

    @CanIgnoreReturnValue
    public UUID team(List<UUID> managers, List<UUID> members) {
        var id = UUID.randomUUID();
        messages.arrive(
                "team.changed",
                id,
                Map.of(
                        "id",
                        id,
                        "name",
                        "Team " + id,
                        "managerIds",
                        managers,
                        "memberIds",
                        members,
                        "membersEdit",
                        true,
                        "deleted",
                        false));
        return id;
    }

    public UUID service(String name, UUID team) {
        var id = UUID.randomUUID();
        messages.arrive(
                "service.changed", id, Map.of("id", id, "name", name, "tier", 1, "teamId", team, "deleted", false));
        return id;
    }

    /** Declared at ten past two, resolved at half past three, commanded by that person. */
    public Map<String, Object> incident(UUID commander) {
        var data = new HashMap<String, Object>();
        data.put("incidentId", UUID.randomUUID());
        data.put("number", "INC-42");
        data.put("title", "Checkout fails for EU cards");
        data.put("severity", "SEV1");
        data.put("kind", "outage");
        data.put("status", "resolved");
        data.put(
                "milestones",
                Map.of(
                        "impactStarted", TWO_O_CLOCK,
                        "declared", minutes(10),
                        "assembled", minutes(16),
                        "mitigated", minutes(60),
                        "resolved", minutes(90)));
        data.put("roles", List.of(Map.of("role", "commander", "personId", commander)));
        data.put("participantIds", List.of(commander));
        data.put("serviceIds", List.of());
        data.put("alertIds", List.of());
        data.put("restricted", false);
        data.put("visibleTo", List.of());
        data.put("drill", false);
        data.put("url", "http://127.0.0.1:8080/incidents/INC-42");
        data.put("postmortem", "required");
        data.put("postmortemDue", "P5D");
        return data;
    }

    /** Two o'clock and that many minutes. */
    public static Instant minutes(int later) {
        return TWO_O_CLOCK.plus(Duration.ofMinutes(later));
    }

    /** Declared by the commander and resolved; incidents answers with the record. The draft is there when it returns. */
    @CanIgnoreReturnValue
    public UUID resolved(Map<String, Object> incident) {
        return resolved(incident, record());
    }

    @CanIgnoreReturnValue
    public UUID resolved(Map<String, Object> incident, JsonObject record) {
        var id = (UUID) incident.get("incidentId");
        answers(id, record);
        told("incident.declared", incident);
        told("incident.resolved", incident);
        settle();
        return id;
    }

    /** From now on incidents-service answers when it is asked for that record. */
    public void answers(UUID incident, JsonObject record) {
        peer.answers("incidents", "/v1/incidents/" + incident + "/export", record);
    }

    public void told(String type, Map<String, Object> incident) {
        messages.arrive(type, incident.get("incidentId"), incident, new Actor("system", "test"), clock.instant());
    }

    /** As incidents-service exports it: one diagnosis, one decision that worked, two updates of which one was late. */
    public static JsonObject record() {
        var proposal = UUID.randomUUID();
        var commander = UUID.randomUUID();
        return new JsonObject()
                .put("incident", new JsonObject().put("number", "INC-42").put("description", "Cards are refused."))
                .put("level", new JsonObject().put("roles", new JsonArray().add(Map.of("role", "commander"))))
                .put(
                        "timeline",
                        new JsonArray()
                                .add(entry("activity", "Declared as SEV1", 10, false))
                                .add(entry("comment", "Anybody seen this?", 12, false))
                                .add(entry("comment", "The certificate is from 2024", 20, true)))
                .put(
                        "roles",
                        new JsonArray().add(Map.of("role", "commander", "personId", commander, "from", minutes(11))))
                .put("diagnoses", new JsonArray().add(Map.of("cause", "An expired certificate", "evidence", "openssl")))
                .put(
                        "proposals",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("id", proposal)
                                        .put("action", "Renew the certificate")
                                        .put("state", "done")
                                        .put(
                                                "decision",
                                                Map.of(
                                                        "by",
                                                        commander,
                                                        "at",
                                                        minutes(30),
                                                        "decision",
                                                        "approve",
                                                        "rationale",
                                                        "safe"))
                                        .put(
                                                "result",
                                                Map.of("outcome", "worked", "note", "Green again", "at", minutes(58)))))
                .put(
                        "updates",
                        new JsonArray()
                                .add(Map.of("issue", "EU cards", "sentAt", minutes(30), "dueAt", minutes(40)))
                                .add(Map.of("issue", "EU cards", "sentAt", minutes(75), "dueAt", minutes(70))));
    }

    private static Map<String, Object> entry(String kind, String text, int minute, boolean pinned) {
        return Map.of(
                "id",
                UUID.randomUUID(),
                "at",
                minutes(minute),
                "kind",
                kind,
                "type",
                kind,
                "actor",
                Map.of("type", "person", "id", UUID.randomUUID().toString()),
                "text",
                text,
                "data",
                Map.of(),
                "pinned",
                pinned);
    }

    /** The id of the only postmortem of an incident. */
    public String postmortemOf(UUID incident) {
        return As.responder()
                .get("/v1/postmortems?incidentId=" + incident)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    /** All that is due has fired. */
    public void settle() {
        timers.runOnce().await().atMost(Duration.ofSeconds(30));
    }

    /** What is due now happens before time passes, and then what is due by then: nothing depends on which came first. */
    public void later(Duration time) {
        settle();
        clock.advance(time);
        settle();
    }
}
