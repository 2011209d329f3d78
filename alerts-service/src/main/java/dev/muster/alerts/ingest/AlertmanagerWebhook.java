package dev.muster.alerts.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.alerts.event.Event;
import dev.muster.alerts.event.EventAction;
import dev.muster.alerts.event.Link;
import dev.muster.alerts.ingest.Reading.Element;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Alertmanager's webhook, version 4: a group of alerts, sent again whenever it changes and every few hours besides. */
final class AlertmanagerWebhook implements Sender {

    private static final List<String> TITLES = List.of("summary", "title", "description", "message");

    @Override
    public int bodyLimit() {
        return Limits.BODY_BYTES;
    }

    @Override
    public Optional<String> key(RoutingContext request) {
        return Keys.ofPathOrHeader(request);
    }

    @Override
    public Reading read(JsonNode body, Origin origin) {
        JsonNode alerts = body.path("alerts");
        if (!alerts.isArray()) {
            return Reading.faulty("/alerts", "is missing: this address takes Alertmanager's own payload, version 4");
        }
        var elements = new ArrayList<Element>(alerts.size());
        for (int i = 0; i < alerts.size(); i++) {
            elements.add(element(new Fields(alerts.get(i), "/alerts/" + i), i, body, origin));
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

    private static Element element(Fields alert, int index, JsonNode group, Origin origin) {
        String status = alert.text("status");
        Map<String, String> labels = alert.labels("labels");
        if (labels.isEmpty() && alert.sound()) {
            alert.fault("labels", "is missing or empty");
        }
        Instant startsAt = alert.time("startsAt");
        Instant endsAt = alert.time("endsAt");
        if (!alert.sound()) {
            return Element.faulty(alert.faults());
        }
        boolean resolved = "resolved".equals(status);
        Instant at = resolved ? endsAt : startsAt;
        String fingerprint = alert.text("fingerprint", Limits.DEDUP_KEY);
        Map<String, String> annotations = alert.labels("annotations");
        return Element.of(new Event(
                EventIds.of(origin, index),
                origin.integration().id(),
                resolved ? EventAction.RESOLVE : EventAction.TRIGGER,
                fingerprint == null ? Fingerprint.of(labels) : fingerprint,
                CleanText.cut(title(annotations, labels), Limits.SUMMARY),
                labels.get("severity") == null ? null : labels.get("severity").toLowerCase(Locale.ROOT),
                source(labels),
                null,
                labels,
                links(alert, annotations, group),
                List.of(),
                details(annotations, group),
                at == null ? origin.receivedAt() : at,
                origin.receivedAt(),
                startsAt == null ? null : startsAt.toString()));
    }

    private static String title(Map<String, String> annotations, Map<String, String> labels) {
        return TITLES.stream()
                .map(annotations::get)
                .filter(title -> title != null && !title.isBlank())
                .findFirst()
                .orElseGet(() -> labels.getOrDefault("alertname", "Alert without a name"));
    }

    private static String source(Map<String, String> labels) {
        String instance = labels.getOrDefault("instance", labels.get("job"));
        return instance == null ? null : CleanText.cut(instance, Limits.NAME);
    }

    private static List<Link> links(Fields alert, Map<String, String> annotations, JsonNode group) {
        var links = new ArrayList<Link>();
        add(links, annotations.get("runbook_url"), "Runbook");
        add(links, annotations.get("dashboard_url"), "Dashboard");
        add(links, alert.text("generatorURL", Limits.ADDRESS), "Graph");
        add(links, new Fields(group, "").text("externalURL", Limits.ADDRESS), "Alertmanager");
        return links;
    }

    private static void add(List<Link> links, String href, String text) {
        if (href != null && !href.isBlank()) {
            links.add(new Link(href, text));
        }
    }

    private static ObjectNode details(Map<String, String> annotations, JsonNode group) {
        ObjectNode details = JsonNodeFactory.instance.objectNode();
        ObjectNode texts = details.putObject("annotations");
        annotations.forEach(texts::put);
        for (String name : List.of("groupKey", "receiver", "truncatedAlerts")) {
            JsonNode value = group.get(name);
            if (value != null && value.isValueNode()) {
                details.set(name, value);
            }
        }
        return details;
    }
}
