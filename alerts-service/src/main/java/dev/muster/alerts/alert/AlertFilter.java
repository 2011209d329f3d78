package dev.muster.alerts.alert;

import dev.muster.chassis.paging.QueryValues;
import dev.muster.chassis.problem.Problems;
import io.vertx.core.json.JsonObject;
import jakarta.ws.rs.QueryParam;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which alerts are asked for. Values of one parameter are alternatives, different parameters must all fit. */
public class AlertFilter {

    @QueryParam("status")
    @Parameter(description = "triggered, acknowledged, resolved, suppressed or snoozed; may be repeated")
    List<String> status;

    @QueryParam("severity")
    @Parameter(description = "critical, error, warning or info; may be repeated")
    List<String> severity;

    @QueryParam("urgency")
    @Parameter(description = "high, low or none; may be repeated")
    List<String> urgency;

    @QueryParam("serviceId")
    @Parameter(description = "Id of a service; may be repeated")
    List<String> serviceId;

    @QueryParam("integrationId")
    @Parameter(description = "Id of an integration; may be repeated")
    List<String> integrationId;

    @QueryParam("label")
    @Parameter(description = "name:value; repeated, all of them must be there", example = "team:payments")
    List<String> label;

    @QueryParam("q")
    @Parameter(description = "Words, or their beginnings, that all occur in the summary; or a number such as ALR-7")
    String q;

    @QueryParam("from")
    @Parameter(description = "First seen at or after this instant", example = "2026-01-05T09:00:00Z")
    String from;

    @QueryParam("to")
    @Parameter(description = "First seen before this instant", example = "2026-01-06T09:00:00Z")
    String to;

    void narrow(SqlWhere where) {
        words("status", status, word -> AlertStatus.of(word).map(AlertStatus::word))
                .ifPresent(any -> where.and("status = any(?)", any));
        words("severity", severity, word -> Severity.of(word).map(Severity::word))
                .ifPresent(any -> where.and("severity = any(?)", any));
        words("urgency", urgency, word -> Urgency.of(word).map(Urgency::word))
                .ifPresent(any -> where.and("urgency = any(?)", any));
        ids("serviceId", serviceId).ifPresent(any -> where.and("service_id = any(?)", any));
        ids("integrationId", integrationId).ifPresent(any -> where.and("integration_id = any(?)", any));
        labels().ifPresent(all -> where.and("labels @> ?", all));
        QueryValues.instant("from", from).ifPresent(at -> where.and("first_seen_at >= ?", at.atOffset(ZoneOffset.UTC)));
        QueryValues.instant("to", to).ifPresent(at -> where.and("first_seen_at < ?", at.atOffset(ZoneOffset.UTC)));
        search(where);
    }

    private void search(SqlWhere where) {
        if (q != null && !q.isBlank()) {
            AlertNumber.of(q)
                    .ifPresentOrElse(
                            number -> where.and("number = ?", number),
                            () -> where.and(
                                    "to_tsvector('simple', translate(summary, './-_:@=', '       '))"
                                            + " @@ to_tsquery('simple', ?)",
                                    beginnings(q)));
        }
    }

    /** Every word of the text as the beginning of one in the summary. */
    private static String beginnings(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }

    private Optional<JsonObject> labels() {
        if (label == null || label.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> all = new HashMap<>();
        for (String pair : label) {
            int colon = pair.indexOf(':');
            if (colon < 1) {
                throw Problems.unreadable("label", "Must be name:value, for example team:payments");
            }
            all.put(pair.substring(0, colon), pair.substring(colon + 1));
        }
        return Optional.of(new JsonObject(all));
    }

    private static Optional<String[]> words(String name, List<String> given, Function<String, Optional<String>> known) {
        return QueryValues.words(name, given, known).map(any -> any.toArray(String[]::new));
    }

    private static Optional<UUID[]> ids(String name, List<String> given) {
        return QueryValues.ids(name, given).map(any -> any.toArray(UUID[]::new));
    }
}
