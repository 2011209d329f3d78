package dev.muster.postmortem.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.problem.ProblemException;
import dev.muster.chassis.testing.ContractFiles;
import dev.muster.chassis.testing.Database;
import dev.muster.postmortem.testing.Messages;
import dev.muster.postmortem.testing.Story;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What we read of the messages of others, against the examples in their contracts. */
@QuarkusTest
class KeepFactsTest {

    private static final Actor ADA = new Actor("person", UUID.randomUUID().toString());
    private static final Actor SENDER = new Actor("integration", "prometheus");

    @Inject
    Story story;

    @Inject
    Messages messages;

    @Inject
    Database database;

    @BeforeEach
    void begin() {
        story.begin();
    }

    @Test
    void anAlertIsKeptFromItsTriggerToItsResolve() {
        var triggered = ContractFiles.messageOf("alerts", "alert.triggered");
        String id = triggered.path("alertId").textValue();
        arrive("alert.triggered", triggered, SENDER, 0);
        arrive("alert.acknowledged", of(id, "alert.acknowledged"), ADA, 2);
        arrive("alert.resolved", of(id, "alert.resolved"), SENDER, 9);

        assertThat(column("alert_fact", "severity")).isEqualTo("critical");
        assertThat(column("alert_fact", "service_id"))
                .isEqualTo(triggered.path("serviceId").textValue());
        assertThat(column("alert_fact", "acted_on")).isEqualTo("t");
        assertThat(column("alert_fact", "acknowledged_at = '" + Story.minutes(2) + "'"))
                .isEqualTo("t");
        assertThat(column("alert_fact", "resolved_at = '" + Story.minutes(9) + "'"))
                .isEqualTo("t");
    }

    @Test
    void aMutedAlertIsKeptAsMuted() {
        arrive("alert.suppressed", ContractFiles.messageOf("alerts", "alert.suppressed"), SENDER, 0);

        assertThat(column("alert_fact", "suppressed")).isEqualTo("t");
        assertThat(column("alert_fact", "acted_on")).isEqualTo("f");
    }

    @Test
    void aPageIsKeptWithWhoWasTold() {
        var started = ContractFiles.messageOf("oncall", "page.started");
        var page = started.path("pageId").textValue();
        arrive("page.started", started, SENDER, 0);
        arrive("page.notified", ofPage(page, "page.notified"), SENDER, 1);
        arrive("page.acknowledged", ofPage(page, "page.acknowledged"), ADA, 3);
        arrive("page.ended", ofPage(page, "page.ended"), SENDER, 30);

        assertThat(column("page_fact", "started_at = '" + Story.minutes(0) + "'"))
                .isEqualTo("t");
        assertThat(column("page_fact", "handed_over_at is not null")).isEqualTo("t");
        assertThat(column("page_fact", "acknowledged_at = '" + Story.minutes(3) + "'"))
                .isEqualTo("t");
        assertThat(column("page_fact", "ended_at = '" + Story.minutes(30) + "'"))
                .isEqualTo("t");
        assertThat(column("page_fact", "cardinality(alert_ids)")).isEqualTo("1");
        assertThat(column("page_notice", "channel")).isEqualTo("email");
    }

    @Test
    void thatNobodyAnsweredAPageIsKept() {
        arrive("page.exhausted", ContractFiles.messageOf("oncall", "page.exhausted"), SENDER, 10);
        arrive("page.reassigned", ContractFiles.messageOf("oncall", "page.reassigned"), ADA, 11);

        assertThat(database.count("page_fact where exhausted_at is not null")).isEqualTo(1);
        assertThat(database.count("page_fact")).isEqualTo(2);
    }

    @Test
    void aPageOfAnIncidentNamesIt() {
        var incident = UUID.randomUUID();
        var page = (ObjectNode) ContractFiles.messageOf("oncall", "page.started");
        page.withArray("subjects").addObject().put("type", "incident").put("id", incident.toString());

        arrive("page.started", page, SENDER, 0);

        assertThat(column("page_fact", "incident_ids[1]")).isEqualTo(incident.toString());
        assertThat(column("page_fact", "cardinality(alert_ids)")).isEqualTo("1");
    }

    @Test
    void whatHasNoIdIsRefusedForGood() {
        assertThatThrownBy(() -> messages.arrive("alert.triggered", "x", Map.of("severity", "critical")))
                .isInstanceOf(ProblemException.class);
    }

    private void arrive(String type, JsonNode data, Actor actor, int minute) {
        Instant at = Story.minutes(minute);
        messages.arrive(type, data.path("pageId").asText(data.path("alertId").asText()), data, actor, at);
    }

    private static ObjectNode of(String alert, String type) {
        return ((ObjectNode) ContractFiles.messageOf("alerts", type)).put("alertId", alert);
    }

    private static ObjectNode ofPage(String page, String type) {
        return ((ObjectNode) ContractFiles.messageOf("oncall", type)).put("pageId", page);
    }

    private String column(String table, String expression) {
        return database.query("select " + expression + " from " + table).get(0);
    }
}
