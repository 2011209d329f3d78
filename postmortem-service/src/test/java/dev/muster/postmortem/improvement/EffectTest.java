package dev.muster.postmortem.improvement;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.testing.As;
import dev.muster.postmortem.testing.CanIgnoreReturnValue;
import dev.muster.postmortem.testing.Messages;
import dev.muster.postmortem.testing.Story;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether what was changed helped: the same thing counted before and after. */
@QuarkusTest
class EffectTest {

    private static final Actor SENDER = new Actor("integration", "x");
    private static final Instant APPLIED = Instant.parse("2026-03-11T09:00:00Z");
    private static final UUID RULE = UUID.randomUUID();
    private static final UUID POLICY = UUID.randomUUID();

    @Inject
    Story story;

    @Inject
    Messages messages;

    private UUID ada;
    private UUID checkout;
    private String finding;

    @BeforeEach
    void begin() {
        story.begin();
        ada = story.person("Ada");
        checkout = story.service("Checkout", UUID.randomUUID());
        var incident = story.incident(ada);
        incident.put("serviceIds", List.of(checkout));
        finding = made(
                "/v1/findings",
                Map.of(
                        "postmortemId",
                        story.postmortemOf(story.resolved(incident)),
                        "aspect",
                        "alerts",
                        "text",
                        "It pages too often"));
    }

    /** Before: 91 days ago is too early, the other two count. After: one of this rule, and one of another rule. */
    @Test
    void pagesFromTheRuleAreCountedBeforeAndAfter() {
        var id = applied("rule", RULE);
        pageFrom(RULE, days(-91));
        pageFrom(RULE, days(-89));
        pageFrom(RULE, days(-1));
        pageFrom(RULE, days(2));
        pageFrom(UUID.randomUUID(), days(3));
        story.later(Duration.ofDays(12));

        effect(id)
                .body("effect.counted", equalTo("pages from this rule"))
                .body("effect.before", equalTo(2))
                .body("effect.after", equalTo(1))
                .body("effect.days", equalTo(11))
                .body("effect.complete", equalTo(false));
    }

    @Test
    void afterNinetyDaysNothingIsAdded() {
        var id = applied("rule", RULE);
        pageFrom(RULE, days(89));
        pageFrom(RULE, days(91));
        story.later(Duration.ofDays(120));

        effect(id)
                .body("effect.after", equalTo(1))
                .body("effect.days", equalTo(90))
                .body("effect.complete", equalTo(true));
    }

    @Test
    void aPolicyIsMeasuredByThePagesThatNobodyAnswered() {
        var id = applied("policy", POLICY);
        page(days(-2), UUID.randomUUID(), "page.started");
        page(days(-1), UUID.randomUUID(), "page.acknowledged");
        story.later(Duration.ofDays(12));

        effect(id)
                .body("effect.counted", equalTo("unanswered pages of this policy"))
                .body("effect.before", equalTo(1))
                .body("effect.after", equalTo(0));
    }

    /** The incident that it was learned from, and one that came after. */
    @Test
    void whatHasNoPagesOfItsOwnIsMeasuredByTheIncidentsOfTheServices() {
        var id = applied("playbook", UUID.randomUUID());
        story.later(Duration.ofDays(5));
        var again = story.incident(ada);
        again.putAll(Map.of(
                "serviceIds", List.of(checkout), "milestones", Map.of("declared", days(3)), "postmortem", "none"));
        story.told("incident.updated", again);

        effect(id)
                .body("effect.counted", equalTo("incidents of the affected services"))
                .body("effect.before", equalTo(1))
                .body("effect.after", equalTo(1));
    }

    @Test
    void whatIsNotAppliedHasNoEffect() {
        effect(propose("rule", RULE)).body("effect", nullValue());
    }

    private String applied(String target, UUID ref) {
        var id = propose(target, ref);
        var decided = Map.of("improvementId", id, "target", target, "ref", ref, "version", 4, "personId", ada);
        messages.arrive("improvement.accepted", id, decided, SENDER, APPLIED);
        return id;
    }

    private String propose(String target, UUID ref) {
        return made(
                "/v1/improvements",
                Map.of(
                        "findingId",
                        finding,
                        "target",
                        target,
                        "ref",
                        ref,
                        "baseVersion",
                        3,
                        "change",
                        Map.of("stop", true),
                        "text",
                        "Do it better"));
    }

    private void pageFrom(UUID rule, Instant at) {
        var alert = UUID.randomUUID();
        var why = List.of(Map.of("what", "Rule matched", "why", "x", "ref", Map.of("type", "rule", "id", rule)));
        messages.arrive(
                "alert.triggered",
                alert,
                Map.of("alertId", alert, "severity", "critical", "urgency", "high", "acceptedAt", at, "why", why),
                SENDER,
                at);
        page(at, alert, "page.started");
    }

    private void page(Instant at, UUID alert, String type) {
        var page = new HashMap<String, Object>(Map.of(
                "pageId", UUID.randomUUID(),
                "policy", Map.of("id", POLICY, "name", "Checkout", "version", 1),
                "subjects", List.of(Map.of("type", "alertGroup", "id", alert, "alertIds", List.of(alert)))));
        if (type.equals("page.acknowledged")) {
            page.put("personId", ada);
        }
        messages.arrive(type, page.get("pageId"), page, SENDER, at);
    }

    private static Instant days(int since) {
        return APPLIED.plus(Duration.ofDays(since));
    }

    private String made(String path, Map<String, ?> body) {
        return As.responder(ada)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @CanIgnoreReturnValue
    private static ValidatableResponse effect(String id) {
        return As.stakeholder().get("/v1/improvements/" + id).then().statusCode(200);
    }
}
