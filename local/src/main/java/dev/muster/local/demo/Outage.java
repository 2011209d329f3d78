package dev.muster.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** An outage from its first alert to the moment it is over: card payments fail after a deploy, and are rolled back. */
final class Outage {
    private static final String GATEWAY = "Payment gateway";

    private final Organisation organisation;
    private final Stage stage;
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    Outage(Organisation organisation, Stage stage) {
        this.organisation = organisation;
        this.stage = stage;
    }

    /** The incident's id, once it is resolved. */
    String play() throws InterruptedException {
        Client monitoring = monitoring();
        stage.say("Monitoring notices that card payments time out");
        String alert = monitoring
                .post("/v1/events", event("trigger", "timeouts", "critical", "Card payments time out", GATEWAY))
                .path("items")
                .path(0)
                .path("alertId")
                .textValue();
        send(monitoring, event("trigger", "queue", "warning", "Orders wait for payment", "Checkout"));
        Somebody onCall = acknowledge(alert);
        String incident = declare(onCall, alert);
        Somebody commander = command(incident, onCall);
        fix(incident, commander, onCall);
        stage.say("Monitoring sees payments succeed again; Ada ends the incident");
        send(monitoring, event("resolve", "timeouts", "critical", "Card payments time out", GATEWAY));
        send(monitoring, event("resolve", "queue", "warning", "Orders wait for payment", "Checkout"));
        move(commander, incident, "resolved", "Error rate normal for ten minutes");
        return incident;
    }

    private Client monitoring() throws InterruptedException {
        var integration = stage.await("that alerts know the service " + GATEWAY, () -> created());
        return Client.sender(organisation.url(), integration.path("key").textValue());
    }

    private Optional<JsonNode> created() {
        try {
            return Optional.of(organisation
                    .admin()
                    .post(
                            "/v1/integrations",
                            Map.of(
                                    "name",
                                    "Demo monitoring " + run,
                                    "kind",
                                    "events",
                                    "serviceId",
                                    organisation.id(GATEWAY))));
        } catch (DemoStopped notYet) {
            return Optional.empty();
        }
    }

    private static void send(Client monitoring, Map<String, Object> event) {
        monitoring.tell("/v1/events", event);
    }

    private Map<String, Object> event(String action, String check, String severity, String summary, String service) {
        return Map.of(
                "action",
                action,
                "dedupKey",
                check + "-" + run,
                "summary",
                summary,
                "severity",
                severity,
                "source",
                "eu-west-1",
                "service",
                service,
                "labels",
                Map.of("region", "eu-west-1", "check", check));
    }

    private Somebody acknowledge(String alert) throws InterruptedException {
        var page = stage.await("a page for the alert", () -> {
            var shown =
                    organisation.admin().get("/v1/alerts/" + alert + "/fate").path("pageId");
            return shown.isTextual() ? organisation.admin().find("/v1/pages/" + shown.textValue()) : Optional.empty();
        });
        var onCall = organisation.byId(page.path("notified").path(0).asText(), "Grace Lindqvist");
        stage.say(onCall.name() + " is on call for payments, is paged, and acknowledges");
        onCall.client().tell("/v1/pages/" + page.path("id").textValue() + "/acknowledgement", Map.of());
        return onCall;
    }

    private String declare(Somebody onCall, String alert) throws InterruptedException {
        stage.say(onCall.name() + " sees that all cards of the EU fail, and makes an incident of it");
        String incident = onCall.client()
                .post(
                        "/v1/alerts/" + alert + "/promotion",
                        Map.of("title", "Card payments fail in the EU", "incidentSeverity", "SEV1"))
                .path("incidentId")
                .textValue();
        var declared = stage.await("the incident", () -> onCall.client().find("/v1/incidents/" + incident));
        stage.say("It is " + declared.path("number").asText() + ", and everybody can watch its beacon");
        say(onCall, incident, "workNote", "Every card since 02:51; other means of payment work");
        return incident;
    }

    private Somebody command(String incident, Somebody onCall) throws InterruptedException {
        var commander = organisation.someone(onCall.name().equals("Ada Okafor") ? "Rosa Alvarez" : "Ada Okafor");
        stage.say(commander.name() + " takes command; Noor of support watches the beacon and asks");
        commander.client().tell(path(incident, "command"), Map.of());
        say(
                organisation.someone("Noor Haddad"),
                incident,
                "comment",
                "Forty tickets so far. What do we tell customers?");
        commander
                .client()
                .tell(
                        path(incident, "participants"),
                        Map.of("personId", organisation.someone("Ben Carter").id(), "role", "expert"));
        return commander;
    }

    private void fix(String incident, Somebody commander, Somebody onCall) throws InterruptedException {
        var ben = organisation.someone("Ben Carter");
        stage.say("Ben finds the cause, and two remedies are proposed");
        ben.client()
                .tell(
                        path(incident, "diagnoses"),
                        Map.of(
                                "symptoms",
                                "Calls to the bank time out after 30 s",
                                "cause",
                                "The 02:45 deploy halved the connection pool",
                                "confidence",
                                "high",
                                "evidence",
                                "50 of 50 connections are in use since 02:51"));
        onCall.client()
                .tell(
                        path(incident, "proposals"),
                        proposal("Restart the gateway node by node", "Frees connections for a while", 2, "PT10M"));
        String rollback = ben.client()
                .post(
                        path(incident, "proposals"),
                        proposal("Roll the 02:45 deploy back", "The pool has its old size", 5, "PT5M"))
                .path("id")
                .textValue();
        tick(incident, onCall);
        stage.say(commander.name() + " weighs gain against risk, and approves the rollback");
        decide(commander, incident, rollback);
        move(commander, incident, "fixing", "Rolling back");
        update(commander, incident);
        stage.say("Ben rolls back, and it works");
        ben.client().tell(path(incident, "proposals/" + rollback + "/start"), Map.of());
        ben.client()
                .tell(
                        path(incident, "proposals/" + rollback + "/result"),
                        Map.of("outcome", "worked", "note", "Time-outs gone within two minutes"));
        move(commander, incident, "monitoring", "Watching the error rate");
        update(commander, incident);
    }

    private static Map<String, Object> proposal(String action, String effect, int gain, String duration) {
        return Map.of(
                "action",
                action,
                "expectedEffect",
                effect,
                "gain",
                gain,
                "risk",
                2,
                "reversible",
                true,
                "duration",
                duration);
    }

    private static void decide(Somebody commander, String incident, String proposal) {
        commander
                .client()
                .tell(
                        path(incident, "proposals/" + proposal + "/decision"),
                        Map.of("decision", "approve", "rationale", "Reaches the cause, and is easily undone"));
    }

    /** The first steps of the playbook that came with the incident. */
    private static void tick(String incident, Somebody by) {
        var runs = by.client().get(path(incident, "playbook-runs")).path("items");
        for (JsonNode run : runs) {
            for (int step : List.of(1, 2)) {
                by.client()
                        .patch(
                                path(incident, "playbook-runs/" + run.path("id").textValue() + "/steps/" + step),
                                Map.of("done", true));
            }
        }
    }

    /** As the record suggests it; a person would read it once more. */
    private static void update(Somebody commander, String incident) {
        var draft = (ObjectNode) commander.client().get(path(incident, "updates/draft"));
        commander.client().tell(path(incident, "updates"), draft);
    }

    private static void move(Somebody commander, String incident, String status, String note) {
        commander.client().tell(path(incident, "status"), Map.of("status", status, "note", note));
    }

    private static void say(Somebody who, String incident, String kind, String body) {
        who.client().tell(path(incident, "timeline"), Map.of("kind", kind, "body", body));
    }

    private static String path(String incident, String rest) {
        return "/v1/incidents/" + incident + "/" + rest;
    }
}
