package dev.muster.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What follows an outage: the postmortem, its review and actions, and a rule that is better than before. */
final class Lessons {
    private static final List<String> ASPECTS =
            List.of("speed", "people", "alerts", "instrumentation", "communication");

    private final Organisation organisation;
    private final Stage stage;

    Lessons(Organisation organisation, Stage stage) {
        this.organisation = organisation;
        this.stage = stage;
    }

    void learn(String incident) throws InterruptedException {
        stage.say("The incident asks for a postmortem, which is drafted from the record");
        var postmortem = stage.await("a draft of the postmortem", () -> draft(incident));
        String id = postmortem.path("id").textValue();
        var owner = organisation.byId(postmortem.path("ownerId").asText(), "Ada Okafor");
        write(owner, id, "rootCause", "The deploy changed a default, and nothing compared the pool with its use.");
        write(owner, id, "wentWell", "The playbook named the pool as the first thing to look at.");
        stage.say(owner.name() + " writes, invites to the review, and gives out what is to be done");
        owner.client()
                .tell(
                        "/v1/postmortems/" + id + "/review",
                        Map.of(
                                "startsAt",
                                Instant.now()
                                        .truncatedTo(ChronoUnit.HOURS)
                                        .plus(2, ChronoUnit.DAYS)
                                        .toString(),
                                "duration",
                                "PT1H"));
        owner.client()
                .tell(
                        "/v1/action-items",
                        Map.of(
                                "postmortemId",
                                id,
                                "title",
                                "Warn when 80 % of the pool is in use",
                                "kind",
                                "detect",
                                "ownerId",
                                organisation.someone("Linus Tan").id(),
                                "dueOn",
                                today().plusDays(14).toString(),
                                "priority",
                                "high"));
        judge(owner, id);
        improve(owner, id);
    }

    /** Once the facts are in it: what is written before they come is written beside them. */
    private Optional<JsonNode> draft(String incident) {
        var found = organisation
                .admin()
                .get("/v1/postmortems?incidentId=" + incident)
                .path("items");
        return found.isEmpty()
                ? Optional.empty()
                : organisation
                        .admin()
                        .find("/v1/postmortems/" + found.path(0).path("id").textValue())
                        .filter(postmortem -> postmortem.path("factsAt").isTextual());
    }

    private static void write(Somebody owner, String postmortem, String section, String text) {
        String path = "/v1/postmortems/" + postmortem + "/sections/" + section;
        owner.client().put(path, path, Map.of("text", text));
    }

    private static void judge(Somebody owner, String postmortem) {
        for (String aspect : ASPECTS) {
            String path = "/v1/postmortems/" + postmortem + "/response-review";
            owner.client().put(path + "/" + aspect, path, Map.of("verdict", "good", "note", "As planned"));
        }
    }

    private void improve(Somebody owner, String postmortem) throws InterruptedException {
        stage.say("Found: the first alert named no region. An improvement to the rule goes to those who own it");
        var rule = rule();
        String finding = owner.client()
                .post(
                        "/v1/findings",
                        Map.of(
                                "postmortemId",
                                postmortem,
                                "aspect",
                                "alerts",
                                "text",
                                "Time-outs of payments are worth waking somebody for in every region"))
                .path("id")
                .textValue();
        String improvement = owner.client()
                .post(
                        "/v1/improvements",
                        Map.of(
                                "findingId",
                                finding,
                                "target",
                                "rule",
                                "ref",
                                rule,
                                "text",
                                "Time-outs of payments are always critical",
                                "change",
                                Map.of("actions", Map.of("severity", "critical"))))
                .path("id")
                .textValue();
        var received = stage.await("the improvement at alerts", () -> received(improvement));
        owner.client().tell("/v1/received-improvements/" + received + "/acceptance", Map.of());
        stage.say("Accepted: the rule has a new version, which says why");
    }

    private Optional<String> received(String improvement) {
        for (JsonNode item :
                organisation.admin().get("/v1/received-improvements").path("items")) {
            if (item.path("id").asText().equals(improvement)
                    || item.path("improvementId").asText().equals(improvement)) {
                return Optional.of(item.path("id").textValue());
            }
        }
        return Optional.empty();
    }

    private String rule() {
        var rules = organisation.admin().get("/v1/rules").path("items");
        for (JsonNode rule : rules) {
            if (rule.path("name").asText().equals("Payments time out")) {
                return rule.path("id").textValue();
            }
        }
        return organisation
                .admin()
                .post(
                        "/v1/rules",
                        Map.of(
                                "name",
                                "Payments time out",
                                "teamId",
                                organisation.id("Payments"),
                                "enabled",
                                true,
                                "condition",
                                "event.summary.contains('payments time out')",
                                "actions",
                                Map.of("urgency", "high"),
                                "reason",
                                "Customers notice at once"))
                .path("id")
                .textValue();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
