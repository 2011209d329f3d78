package dev.muster.alerts.alert;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;

import dev.muster.alerts.testing.CanIgnoreReturnValue;
import dev.muster.alerts.testing.Messages;
import dev.muster.alerts.testing.Records;
import dev.muster.alerts.testing.Store;
import dev.muster.alerts.testing.Store.StoredAlert;
import dev.muster.chassis.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FollowPagesTest {

    @Inject
    Store store;

    @Inject
    Messages messages;

    @Inject
    Records records;

    private final UUID page = UUID.randomUUID();

    @BeforeEach
    void empty() {
        store.empty();
    }

    @Test
    void whatThePageDoesIsPartOfTheFate() {
        var alert = store.alert("Disk full");
        var ada = records.person("Ada");

        page("page.started", alert, Map.of());
        page("page.notified", alert, Map.of("level", 1, "personId", ada, "channel", "email"));
        page("page.exhausted", alert, Map.of());
        page("page.ended", alert, Map.of());

        fate(alert)
                .body("outcome", equalTo("paged"))
                .body("pageId", equalTo(page.toString()))
                .body("group.id", equalTo(alert.groupId().toString()))
                .body(
                        "steps.what",
                        contains(
                                "Paged by the catch-all policy",
                                "Page started",
                                "Ada was told by email",
                                "Nobody answered the page",
                                "The page ended"))
                .body("steps.at", everyItem(notNullValue()))
                .body("steps[2].why", equalTo("Level 1 of the escalation policy, version 3"));
    }

    @Test
    void anAlertThatSharesAPageSaysWhyUnlessNotEverybodyMayKnow() {
        var alert = store.alert("Disk full");

        page("page.joined", alert, Map.of("why", "It is part of INC-42, which calls already"));
        page("page.joined", alert, Map.of("why", "It is part of INC-43, which calls already", "restricted", true));

        fate(alert)
                .body("pageId", equalTo(page.toString()))
                .body("steps[1].what", equalTo("Shares a page"))
                .body("steps[1].why", equalTo("It is part of INC-42, which calls already"))
                .body("steps[2].why", equalTo("One problem calls once"));
    }

    @Test
    void acknowledgingThePageAcknowledgesItsAlertAndDoesNotComeBack() {
        var alert = store.alert("Disk full");
        var ada = records.person("Ada");

        var cause = page("page.acknowledged", alert, Map.of("personId", ada));

        alert(alert).body("status", equalTo("acknowledged")).body("acknowledgedBy", equalTo(ada.toString()));
        var told = store.published(alert.groupId());
        assertThat(told).hasSize(1);
        assertThat(told.get(0).getString("cause")).isEqualTo(cause.toString());
        assertThat(told.get(0).getArrayOfStrings("excluded")).containsExactly("oncall");
    }

    @Test
    void aPageOfAResolvedAlertChangesOnlyItsFate() {
        var alert = store.alert("Disk full");
        given().auth().oauth2(Tokens.responder()).post("/v1/alerts/" + alert.id() + "/resolution");

        page("page.acknowledged", alert, Map.of("personId", UUID.randomUUID()));

        alert(alert).body("status", equalTo("resolved"));
        assertThat(store.published(alert.groupId())).hasSize(1);
        fate(alert).body("steps[1].what", equalTo("Somebody acknowledged the page"));
    }

    @Test
    void aPageAboutAlertsNobodyKnowsOrAboutSomethingElseIsNoFault() {
        messages.arrive("page.started", page.toString(), Map.of("pageId", page, "subjects", List.of()));
        messages.arrive(
                "page.acknowledged",
                page.toString(),
                Map.of(
                        "pageId",
                        page,
                        "subjects",
                        List.of(
                                Map.of("type", "incident", "id", "INC-1"),
                                Map.of("type", "alertGroup", "id", "g", "alertIds", List.of(UUID.randomUUID())))));
    }

    @Test
    void aPageThatNotifiesForEverLeavesTheFateReadable() {
        var alert = store.alert("Disk full");
        for (int i = 0; i < 210; i++) {
            page("page.notified", alert, Map.of("channel", "email"));
        }

        assertThat(fate(alert).extract().<List<Object>>path("steps")).hasSize(200);
    }

    @CanIgnoreReturnValue
    private UUID page(String type, StoredAlert alert, Map<String, Object> more) {
        var data = new HashMap<>(more);
        data.put("pageId", page);
        data.put("policy", Map.of("id", UUID.randomUUID(), "version", 3));
        data.put(
                "subjects",
                List.of(Map.of("type", "alertGroup", "id", alert.groupId(), "alertIds", List.of(alert.id()))));
        return messages.arrive(type, page.toString(), data);
    }

    private static ValidatableResponse fate(StoredAlert alert) {
        return read("/v1/alerts/" + alert.id() + "/fate");
    }

    private static ValidatableResponse alert(StoredAlert alert) {
        return read("/v1/alerts/" + alert.id());
    }

    private static ValidatableResponse read(String path) {
        return given().auth().oauth2(Tokens.stakeholder()).get(path).then().statusCode(200);
    }
}
