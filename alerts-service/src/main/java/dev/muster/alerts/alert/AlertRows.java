package dev.muster.alerts.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.alerts.event.Link;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Rows of alerts and events as views. */
@ApplicationScoped
class AlertRows {

    static final String COLUMNS = """
            id, number, dedup_key, status, severity, urgency, summary, source, service_id, labels::text as labels,
            links::text as links, count, first_seen_at, last_seen_at, acknowledged_at, acknowledged_by, resolved_at,
            group_id, integration_id, incident_id
            """;

    static final String FATE = """
            fate_outcome, fate_rules::text as fate_rules, fate_steps::text as fate_steps, group_id, page_id, policy_id,
            first_seen_at
            """;

    private static final String PERSON = "person:";
    private static final TypeReference<Map<String, String>> LABELS = new TypeReference<>() {};
    private static final TypeReference<List<Link>> LINKS = new TypeReference<>() {};
    private static final TypeReference<List<FateView.Rule>> RULES = new TypeReference<>() {};
    private static final TypeReference<List<FateView.Step>> STEPS = new TypeReference<>() {};

    private final ObjectMapper json;

    AlertRows(ObjectMapper json) {
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    AlertView alert(Row row, Sight sight) {
        var incident = row.getUUID("incident_id");
        return new AlertView(
                row.getUUID("id"),
                AlertNumber.spoken(row.getLong("number")),
                row.getString("dedup_key"),
                AlertStatus.of(row.getString("status")).orElseThrow(),
                Severity.of(row.getString("severity")).orElseThrow(),
                Urgency.of(row.getString("urgency")).orElseThrow(),
                row.getString("summary"),
                row.getString("source"),
                row.getUUID("service_id"),
                read(row, "labels", LABELS),
                read(row, "links", LINKS),
                row.getInteger("count"),
                instant(row, "first_seen_at"),
                instant(row, "last_seen_at"),
                instant(row, "acknowledged_at"),
                person(row.getString("acknowledged_by")),
                instant(row, "resolved_at"),
                row.getUUID("group_id"),
                row.getUUID("integration_id"),
                sight.of(incident),
                sight.copy(incident).map(AlertView.Incident::of).orElse(null));
    }

    FateView fate(Row row) {
        var accepted = instant(row, "first_seen_at");
        var steps = read(row, "fate_steps", STEPS);
        var rule = decidingRule(steps, read(row, "fate_rules", RULES));
        var outcome = row.getString("fate_outcome");
        return new FateView(
                outcome,
                rule.orElse(null),
                new FateView.Group(row.getUUID("group_id")),
                outcome.equals("suppressed") ? rule.map(FateView.Rule::id).orElse(null) : null,
                row.getUUID("page_id"),
                row.getUUID("policy_id"),
                steps.stream().map(step -> step.orAt(accepted)).toList());
    }

    AlertEventView event(Row row) {
        var body = tree(row.getString("body"));
        var occurredAt = text(body, "occurredAt");
        return new AlertEventView(
                row.getUUID("id"),
                row.getString("action"),
                occurredAt == null ? null : Instant.parse(occurredAt),
                instant(row, "received_at"),
                text(body, "summary"),
                text(body, "severity"),
                body.get("details"));
    }

    /** The one the last step of the decision that names a rule refers to: what is decided last outweighs the rest. */
    private static Optional<FateView.Rule> decidingRule(List<FateView.Step> steps, List<FateView.Rule> matched) {
        return steps.stream()
                .map(FateView.Step::ref)
                .filter(ref -> ref != null && ref.type().equals("rule"))
                .reduce((first, second) -> second)
                .flatMap(ref -> matched.stream()
                        .filter(rule -> rule.id().toString().equals(ref.id()))
                        .findFirst());
    }

    private static UUID person(String actor) {
        return actor != null && actor.startsWith(PERSON) ? UUID.fromString(actor.substring(PERSON.length())) : null;
    }

    private static Instant instant(Row row, String column) {
        OffsetDateTime at = row.getOffsetDateTime(column);
        return at == null ? null : at.toInstant();
    }

    private static String text(JsonNode body, String field) {
        return body.hasNonNull(field) ? body.get(field).asText() : null;
    }

    private <T> T read(Row row, String column, TypeReference<T> type) {
        try {
            return json.readValue(row.getString(column), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Column " + column + " of an alert holds JSON", e);
        }
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The body of an event is JSON", e);
        }
    }
}
