package dev.muster.alerts.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.alerts.event.Event;
import dev.muster.alerts.event.EventAction;
import dev.muster.alerts.ingest.Reading.Element;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Muster's own format: one event or an array of them, each judged alone. */
final class NativeEvents implements Sender {

    private static final Pattern JSON = Pattern.compile("[^;]*\\bjson\\b", Pattern.CASE_INSENSITIVE);
    private static final String ACTIONS = "trigger, acknowledge, resolve";

    @Override
    public int bodyLimit() {
        return Limits.BODY_BYTES;
    }

    @Override
    public Optional<String> key(RoutingContext request) {
        return Keys.ofHeader(request);
    }

    @Override
    public boolean takes(String contentType) {
        return contentType == null || JSON.matcher(contentType).lookingAt();
    }

    @Override
    public Reading read(JsonNode body, Origin origin) {
        if (!body.isArray()) {
            return body.isObject()
                    ? Reading.of(List.of(element(body, "", 0, origin)))
                    : Reading.faulty("", "must be an event or an array of events");
        }
        if (body.isEmpty()) {
            return Reading.faulty("", "must hold at least one event");
        }
        var elements = new ArrayList<Element>(body.size());
        for (int i = 0; i < body.size(); i++) {
            elements.add(element(body.get(i), "/" + i, i, origin));
        }
        return Reading.of(elements);
    }

    @Override
    public Reply accepted(List<Result> results) {
        return JsonReplies.items(results);
    }

    @Override
    public Reply refused(Refusal refusal) {
        return JsonReplies.problem(refusal);
    }

    private static Element element(JsonNode node, String at, int index, Origin origin) {
        var fields = new Fields(node, at);
        if (!fields.sound()) {
            return Element.faulty(fields.faults());
        }
        Event event = event(fields, index, origin);
        return fields.sound() ? Element.of(event) : Element.faulty(fields.faults());
    }

    private static Event event(Fields fields, int index, Origin origin) {
        EventAction action = fields.word("action", EventAction::of, ACTIONS);
        boolean trigger = action == EventAction.TRIGGER;
        UUID id = EventIds.of(origin, index);
        String dedupKey = fields.textUpTo("dedupKey", Limits.DEDUP_KEY);
        if (dedupKey == null && action != null && !trigger) {
            fields.fault("dedupKey", "is missing: it says which alert to " + action.word());
        }
        Instant occurredAt = fields.time("occurredAt");
        return new Event(
                id,
                origin.integration().id(),
                action,
                dedupKey == null ? id.toString() : dedupKey,
                trigger ? fields.requiredUpTo("summary", Limits.SUMMARY) : fields.textUpTo("summary", Limits.SUMMARY),
                fields.lowerCase("severity", Limits.NAME),
                fields.text("source", Limits.NAME),
                fields.text("service", Limits.NAME),
                fields.labels("labels"),
                fields.links("links"),
                fields.images("images"),
                fields.any("details"),
                occurredAt == null ? origin.receivedAt() : occurredAt,
                origin.receivedAt(),
                null);
    }
}
