package dev.muster.oncall.escalation;

import static dev.muster.oncall.escalation.PolicyRequests.level;
import static dev.muster.oncall.escalation.PolicyRequests.policy;
import static dev.muster.oncall.testing.Records.created;
import static dev.muster.oncall.testing.Records.person;
import static dev.muster.oncall.testing.Records.team;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.muster.chassis.messaging.CloudEvent;
import dev.muster.chassis.testing.As;
import dev.muster.chassis.testing.ContractFiles;
import dev.muster.chassis.testing.RecordingPeer;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the other services are told, so that rules, plans and improvements can name policies. */
@QuarkusTest
class PolicyMessagesTest {

    private static final String POLICIES = "/v1/escalation-policies";

    @Inject
    RecordingPeer peer;

    @Test
    void everyChangeOfAPolicyIsToldInOrder() {
        var wanted = policy(null, level("person", person("Ada")));
        var id = created(POLICIES, wanted);
        wanted.put("name", "Renamed");
        As.admin().body(wanted).put(POLICIES + "/" + id).then().statusCode(200);
        As.admin().body(wanted).put(POLICIES + "/" + id).then().statusCode(200);
        As.admin().delete(POLICIES + "/" + id).then().statusCode(204);

        var told = told(id.toString(), 3);

        assertThat(told)
                .extracting(event -> event.data().get("name").asText())
                .containsExactly("Checkout", "Renamed", "Renamed");
        assertThat(told)
                .extracting(event -> event.data().get("version").asInt())
                .containsExactly(1, 2, 3);
        assertThat(told)
                .extracting(event -> event.data().get("deleted").asBoolean())
                .containsExactly(false, false, true);
    }

    @Test
    void everyServiceThatNamesPoliciesIsTold() {
        var team = team(List.of(), List.of(), true);
        var id = created(POLICIES, policy(team, level("person", person("Ada")))).toString();

        for (var service : List.of("alerts", "incidents", "postmortem")) {
            await().atMost(Duration.ofSeconds(15))
                    .until(() -> !about(service, id).isEmpty());
        }

        ContractFiles.checkMessage(
                "policy.changed", about("incidents", id).get(0).data());
    }

    private List<CloudEvent> told(String id, int count) {
        await().atMost(Duration.ofSeconds(15)).until(() -> about("alerts", id).size() >= count);
        return about("alerts", id);
    }

    private List<CloudEvent> about(String service, String id) {
        return peer.taken(service, "policy.changed").stream()
                .filter(event -> event.subject().equals(id))
                .toList();
    }
}
