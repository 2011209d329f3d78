package dev.muster.incidents.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.chassis.messaging.CloudEvent;
import dev.muster.chassis.testing.ContractFiles;
import dev.muster.chassis.testing.RecordingPeer;
import dev.muster.chassis.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Plays the postmortem service: what it proposes, as its contract shows it, and what it is told about that. */
@ApplicationScoped
public class Lessons {

    private static final String NAME = "postmortem";
    private static final String PROPOSED = "improvement.proposed";

    @Inject
    Suite suite;

    @Inject
    RecordingPeer peer;

    @Inject
    ObjectMapper json;

    /** For everybody to see unless the fields say otherwise. Answers the path of the improvement. */
    public String proposed(String target, Map<String, Object> fields) {
        var id = Ids.next();
        Map<String, Object> data = json.convertValue(ContractFiles.messageOf(NAME, PROPOSED), new TypeReference<>() {});
        List.of("ref", "baseVersion", "change").forEach(data::remove);
        data.putAll(Map.of("improvementId", id, "target", target, "restricted", false));
        data.putAll(fields);
        suite.tell(NAME, PROPOSED, id, data);
        return "/v1/incident-improvements/" + id;
    }

    /** The only thing that it was told about the improvement. */
    public JsonNode told(String type, String path) {
        var id = path.substring(path.lastIndexOf('/') + 1);
        await().atMost(Duration.ofSeconds(15)).until(() -> !about(type, id).isEmpty());
        assertThat(about(type, id)).hasSize(1);
        return about(type, id).get(0).data();
    }

    private List<CloudEvent> about(String type, String id) {
        return peer.taken(NAME, type).stream()
                .filter(event -> event.subject().equals(id))
                .toList();
    }
}
