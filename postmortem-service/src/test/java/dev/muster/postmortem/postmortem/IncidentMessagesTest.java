package dev.muster.postmortem.postmortem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.chassis.testing.As;
import dev.muster.chassis.testing.ContractFiles;
import dev.muster.chassis.testing.Database;
import dev.muster.postmortem.testing.CanIgnoreReturnValue;
import dev.muster.postmortem.testing.Messages;
import dev.muster.postmortem.testing.Story;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What we make of the messages of incidents-service, by the examples in its contract. */
@QuarkusTest
class IncidentMessagesTest {

    private final UUID incident = UUID.randomUUID();

    @Inject
    Story story;

    @Inject
    Messages messages;

    @Inject
    Database database;

    @BeforeEach
    void begin() {
        story.begin();
        story.answers(incident, Story.record());
    }

    @Test
    void aResolvedIncidentGetsItsDraft() {
        var resolved = arrive("incident.resolved");

        As.stakeholder()
                .get("/v1/postmortems?incidentId=" + incident)
                .then()
                .body("items", hasSize(1))
                .body(
                        "items[0].incident.number",
                        equalTo(resolved.path("number").textValue()))
                .body(
                        "items[0].ownerId",
                        equalTo(resolved.at("/roles/0/personId").textValue()))
                .body(
                        "items[0].dueOn",
                        equalTo(resolved.path("postmortemDue").textValue().substring(0, 10)));
    }

    @Test
    void whatTurnsOutToBeNoneOrPartOfAnotherNeedsNone() {
        arrive("incident.resolved");
        arrive("incident.merged");

        As.stakeholder().get("/v1/postmortems?incidentId=" + incident).then().body("items", hasSize(0));
        As.stakeholder()
                .get("/v1/postmortems?status=withdrawn&incidentId=" + incident)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void everyMessageIsUnderstood() {
        for (String type : new String[] {"declared", "updated", "reopened", "closed", "declined"}) {
            arrive("incident." + type);
        }

        assertThat(database.count("incident_fact")).isEqualTo(1);
    }

    @CanIgnoreReturnValue
    private ObjectNode arrive(String type) {
        var data = ((ObjectNode) ContractFiles.messageOf("incidents", type)).put("incidentId", incident.toString());
        messages.arrive(type, incident, data);
        return data;
    }
}
