package dev.muster.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The demo's organisation as it stands in the suite. What is there already from an earlier demo is taken as it is. */
final class Organisation {
    private static final String DOMAIN = "@demo.example";

    private final Client admin;
    private final String url;
    private final String password;
    private final Map<String, Somebody> people = new LinkedHashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    private Organisation(Client admin, String url, String password) {
        this.admin = admin;
        this.url = url;
        this.password = password;
    }

    static Organisation seed(Client admin, String url, String password) {
        var organisation = new Organisation(admin, url, password);
        JsonNode wanted = wanted();
        wanted.path("people").forEach(organisation::person);
        wanted.path("teams").forEach(organisation::team);
        wanted.path("schedules").forEach(organisation::schedule);
        wanted.path("policies").forEach(organisation::policy);
        wanted.path("services").forEach(organisation::service);
        wanted.path("playbooks").forEach(organisation::playbook);
        return organisation;
    }

    Client admin() {
        return admin;
    }

    String url() {
        return url;
    }

    Somebody someone(String name) {
        return people.get(name);
    }

    /** The person of the demo with this id, else the one named. */
    Somebody byId(String id, String otherwise) {
        return people.values().stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseGet(() -> someone(otherwise));
    }

    /** Of a team, schedule, policy, service or playbook. */
    String id(String name) {
        return ids.get(name);
    }

    private void person(JsonNode wanted) {
        String name = wanted.path("name").asText();
        String email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + DOMAIN;
        var body = Map.of(
                "name",
                name,
                "email",
                email,
                "timeZone",
                wanted.path("timeZone").asText(),
                "role",
                wanted.path("role").asText(),
                "password",
                password);
        keep("/v1/people", name, body);
        people.put(name, new Somebody(id(name), name, email, Client.signedIn(url, email, password)));
    }

    private void team(JsonNode wanted) {
        keep(
                "/v1/teams",
                wanted.path("name").asText(),
                Map.of(
                        "name",
                        wanted.path("name").asText(),
                        "managerIds",
                        List.of(someone(wanted.path("manager").asText()).id()),
                        "memberIds",
                        personIds(wanted.path("members"))));
    }

    private void schedule(JsonNode wanted) {
        var rotation = Map.of(
                "unit",
                wanted.path("unit").asText(),
                "every",
                1,
                "handoffTime",
                "09:00",
                "startsOn",
                "2026-01-05",
                "participants",
                personIds(wanted.path("participants")));
        keep(
                "/v1/schedules",
                wanted.path("name").asText(),
                Map.of(
                        "name",
                        wanted.path("name").asText(),
                        "timeZone",
                        wanted.path("timeZone").asText(),
                        "teamId",
                        id(wanted.path("team").asText()),
                        "layers",
                        List.of(Map.of("name", "Around the clock", "rotation", rotation))));
    }

    private void policy(JsonNode wanted) {
        var first = Map.of(
                "targets", List.of(target("schedule", id(wanted.path("schedule").asText()))), "timeout", "PT5M");
        var second = Map.of(
                "targets",
                List.of(target("person", someone(wanted.path("second").asText()).id())),
                "timeout",
                "PT10M");
        keep(
                "/v1/escalation-policies",
                wanted.path("name").asText(),
                Map.of(
                        "name",
                        wanted.path("name").asText(),
                        "teamId",
                        id(wanted.path("team").asText()),
                        "levels",
                        List.of(first, second),
                        "repeat",
                        1));
    }

    private void service(JsonNode wanted) {
        var dependsOn = new ArrayList<String>();
        wanted.path("dependsOn").forEach(name -> dependsOn.add(id(name.asText())));
        keep(
                "/v1/services",
                wanted.path("name").asText(),
                Map.of(
                        "name",
                        wanted.path("name").asText(),
                        "tier",
                        wanted.path("tier").asInt(),
                        "teamId",
                        id(wanted.path("team").asText()),
                        "escalationPolicyId",
                        id(wanted.path("policy").asText()),
                        "dependsOn",
                        dependsOn));
    }

    private void playbook(JsonNode wanted) {
        var services = new ArrayList<String>();
        wanted.path("services").forEach(name -> services.add(id(name.asText())));
        var steps = new ArrayList<Map<String, String>>();
        wanted.path("steps").forEach(step -> steps.add(Map.of("title", step.asText())));
        keep(
                "/v1/playbooks",
                wanted.path("name").asText(),
                Map.of(
                        "name",
                        wanted.path("name").asText(),
                        "teamId",
                        id(wanted.path("team").asText()),
                        "body",
                        wanted.path("body").asText(),
                        "match",
                        Map.of("serviceIds", services),
                        "steps",
                        steps));
    }

    private void keep(String list, String name, Object body) {
        String id = admin.named(list, name)
                .orElseGet(() -> admin.post(list, body))
                .path("id")
                .textValue();
        ids.put(name, id);
    }

    private List<String> personIds(JsonNode names) {
        var found = new ArrayList<String>();
        names.forEach(name -> found.add(someone(name.asText()).id()));
        return found;
    }

    private static Map<String, String> target(String type, String id) {
        return Map.of("type", type, "id", id);
    }

    private static JsonNode wanted() {
        try (var resource = Organisation.class.getResourceAsStream("/demo/organisation.json")) {
            return new ObjectMapper().readTree(resource);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
