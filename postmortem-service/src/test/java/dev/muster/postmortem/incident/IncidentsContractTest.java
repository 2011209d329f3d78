package dev.muster.postmortem.incident;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.muster.postmortem.incident.IncidentRecord.Diagnosis;
import dev.muster.postmortem.incident.IncidentRecord.Entry;
import dev.muster.postmortem.incident.IncidentRecord.Head;
import dev.muster.postmortem.incident.IncidentRecord.Held;
import dev.muster.postmortem.incident.IncidentRecord.Level;
import dev.muster.postmortem.incident.IncidentRecord.Proposal;
import dev.muster.postmortem.incident.IncidentRecord.Update;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What we read of an incident's record is what incidents-service says it gives. */
class IncidentsContractTest {

    private static final Path CONTRACT = Path.of("..", "incidents-service", "contract", "openapi.yaml");

    @ParameterizedTest
    @MethodSource("whatWeRead")
    void eachFieldWeReadIsInTheContract(Class<?> ours, String theirs) throws IOException {
        JsonNode schema = new YAMLMapper()
                .readTree(CONTRACT.toFile())
                .path("components")
                .path("schemas")
                .path(theirs)
                .path("properties");

        assertThat(schema.fieldNames())
                .toIterable()
                .contains(Arrays.stream(ours.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("whatWeRead")
    void eachFieldHasTheFormWeReadItAs(Class<?> ours, String theirs) throws IOException {
        JsonNode document = new YAMLMapper().readTree(CONTRACT.toFile());
        JsonNode properties = document.at("/components/schemas/" + theirs + "/properties");

        for (RecordComponent component : ours.getRecordComponents()) {
            assertThat(form(document, properties.path(component.getName())))
                    .as("%s of %s", component.getName(), theirs)
                    .isEqualTo(form(component.getType()));
        }
    }

    private static String form(Class<?> type) {
        if (List.class.isAssignableFrom(type)) {
            return "array";
        }
        return type.isRecord() ? "object" : "value";
    }

    private static String form(JsonNode document, JsonNode schema) {
        for (String wrapper : List.of("allOf", "anyOf", "oneOf")) {
            if (schema.path(wrapper).isArray()) {
                return form(document, schema.path(wrapper).get(0));
            }
        }
        if (schema.has("$ref")) {
            return form(document, document.at(schema.get("$ref").textValue().substring(1)));
        }
        String type = schema.path("type").isArray()
                ? schema.path("type").get(0).asText()
                : schema.path("type").asText();
        return type.equals("array") || type.equals("object") ? type : "value";
    }

    @Test
    void theExportIsWhereWeAskForIt() throws IOException {
        assertThat(new YAMLMapper().readTree(CONTRACT.toFile()).path("paths").has("/v1/incidents/{id}/export"))
                .isTrue();
    }

    static Stream<Arguments> whatWeRead() {
        return Stream.of(
                Arguments.of(IncidentRecord.class, "ExportedIncident"),
                Arguments.of(Head.class, "Incident"),
                Arguments.of(Level.class, "ResponseLevel"),
                Arguments.of(Level.NamedRole.class, "PlannedRole"),
                Arguments.of(Entry.class, "TimelineEntry"),
                Arguments.of(Entry.Author.class, "Actor"),
                Arguments.of(Held.class, "ExportedRole"),
                Arguments.of(Diagnosis.class, "Diagnosis"),
                Arguments.of(Proposal.class, "Proposal"),
                Arguments.of(Proposal.Ruling.class, "ProposalDecision"),
                Arguments.of(Proposal.Result.class, "ProposalResult"),
                Arguments.of(Update.class, "Update"));
    }
}
