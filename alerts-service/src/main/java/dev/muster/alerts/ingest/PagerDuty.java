package dev.muster.alerts.ingest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.alerts.alert.Severity;
import dev.muster.alerts.event.Event;
import dev.muster.alerts.event.EventAction;
import dev.muster.alerts.event.Link;
import dev.muster.alerts.ingest.Reading.Element;
import dev.muster.chassis.problem.Problem.Fault;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** PagerDuty's Events API v2: the key and one event in the body, answers as its clients know them. */
final class PagerDuty implements Sender {

    private static final int KEY_LENGTH = 32;
    private static final int RETRY_SECONDS = 5;
    private static final String ACTIONS = "trigger, acknowledge, resolve";
    private static final String SEVERITIES = "critical, error, warning, info";

    /** Their answer; {@code dedupKey} and {@code errors} are left out where they do not belong. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Answer(
            String status,
            String message,
            @JsonProperty("dedup_key") String dedupKey,
            List<String> errors) {}

    @Override
    public int bodyLimit() {
        return Limits.PAGERDUTY_BODY_BYTES;
    }

    @Override
    public Optional<String> key(RoutingContext request) {
        return Optional.empty();
    }

    @Override
    public Optional<String> keyIn(JsonNode body) {
        return Optional.ofNullable(body.path("routing_key").textValue());
    }

    @Override
    public Refusal unknown(Optional<String> key) {
        String fault = key.filter(given -> given.length() != KEY_LENGTH).isPresent()
                ? "has an incorrect length (should be 32 characters)"
                : key.isPresent() ? "is unknown" : "is missing or blank";
        return new Refusal(Refusal.Reason.UNKNOWN_KEY, List.of(new Fault("/routing_key", fault)));
    }

    @Override
    public Reading read(JsonNode body, Origin origin) {
        var fields = new Fields(body, "");
        Event event = event(fields, body, origin);
        return Reading.of(List.of(fields.sound() ? Element.of(event) : Element.faulty(fields.faults())));
    }

    @Override
    public Reply accepted(List<Result> results) {
        var answer = new Answer("success", "Event processed", results.get(0).dedupKey(), null);
        return new Reply(202, Reply.JSON, JsonReplies.json(answer), 0);
    }

    /** To a change event: it has no key of its own. */
    static Reply changeKept() {
        return new Reply(
                202, Reply.JSON, JsonReplies.json(new Answer("success", "Change event processed", null, null)), 0);
    }

    @Override
    public Reply refused(Refusal refusal) {
        return switch (refusal.reason()) {
            case NOT_JSON, NOT_JSON_TYPE ->
                reply(
                        400,
                        0,
                        "Unrecognized object",
                        "Event object format is unrecognized",
                        List.of("JSON parse error"));
            case UNKNOWN_KEY, INVALID ->
                invalid(400, refusal.faults().stream().map(PagerDuty::error).toList());
            case TOO_LARGE -> invalid(413, List.of("Event object is larger than 512 KB"));
            case BUSY ->
                reply(
                        429,
                        RETRY_SECONDS,
                        "throttle exceeded",
                        "Requests for this service are arriving too quickly",
                        List.of("Too many events are waiting. Please retry later."));
            case NOT_STORED ->
                reply(503, RETRY_SECONDS, "unavailable", "Event not processed", List.of("Please retry later."));
        };
    }

    /** Only what their documentation requires can make an event invalid; the rest is taken as far as it can be read. */
    private static Event event(Fields fields, JsonNode body, Origin origin) {
        EventAction action = fields.word("event_action", EventAction::of, ACTIONS);
        UUID id = EventIds.of(origin, 0);
        var loose = new Fields(body, "");
        Fields extra = loose.within("payload");
        if (action != EventAction.TRIGGER) {
            String dedupKey = fields.requiredUpTo("dedup_key", Limits.DEDUP_KEY);
            return event(id, action, dedupKey, extra.text("summary", Limits.SUMMARY), null, loose, extra, origin);
        }
        String dedupKey = fields.textUpTo("dedup_key", Limits.DEDUP_KEY);
        Fields payload = fields.requiredWithin("payload");
        String summary = payload.requiredUpTo("summary", Limits.SUMMARY);
        payload.require("source");
        Severity severity = payload.word("severity", Severity::of, SEVERITIES);
        return event(
                id,
                action,
                dedupKey == null ? id.toString().replace("-", "") : dedupKey,
                summary,
                severity == null ? null : severity.word(),
                loose,
                extra,
                origin);
    }

    private static Event event(
            UUID id,
            EventAction action,
            String dedupKey,
            String summary,
            String severity,
            Fields fields,
            Fields payload,
            Origin origin) {
        Instant occurredAt = payload.time("timestamp");
        return new Event(
                id,
                origin.integration().id(),
                action,
                dedupKey,
                summary,
                severity,
                payload.text("source", Limits.NAME),
                null,
                labels(payload),
                links(fields),
                fields.images("images"),
                payload.any("custom_details"),
                occurredAt == null ? origin.receivedAt() : occurredAt,
                origin.receivedAt(),
                null);
    }

    private static Map<String, String> labels(Fields payload) {
        var labels = new LinkedHashMap<String, String>();
        for (String name : List.of("component", "group", "class")) {
            String value = payload.text(name, Limits.LABEL_VALUE);
            if (value != null) {
                labels.put(name, value);
            }
        }
        return labels;
    }

    private static List<Link> links(Fields fields) {
        var links = new ArrayList<>(fields.links("links"));
        String client = fields.text("client", Limits.NAME);
        String address = fields.text("client_url", Limits.ADDRESS);
        if (address != null) {
            links.add(new Link(address, client == null ? address : client));
        }
        return links;
    }

    /** {@code /payload/severity} is {@code 'payload.severity'} in their messages. */
    private static String error(Fault fault) {
        String path = fault.pointer().replaceFirst("^/", "").replace('/', '.');
        return path.isEmpty() ? "Event object " + fault.detail() : "'" + path + "' " + fault.detail();
    }

    private static Reply invalid(int status, List<String> errors) {
        return reply(status, 0, "invalid event", "Event object is invalid", errors);
    }

    private static Reply reply(int status, int retryAfter, String word, String message, List<String> errors) {
        return new Reply(status, Reply.JSON, JsonReplies.json(new Answer(word, message, null, errors)), retryAfter);
    }
}
