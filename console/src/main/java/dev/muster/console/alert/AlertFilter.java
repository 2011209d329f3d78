package dev.muster.console.alert;

import jakarta.ws.rs.DefaultValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;

/** What the address of the alert list asks for. Every change of it is an address again, so a view can be sent to others. */
public class AlertFilter {
    static final String OPEN = "open";

    /** "open" (the default) is every status but resolved and suppressed; "all" leaves nothing out. */
    @RestQuery
    @DefaultValue(OPEN)
    public String status;

    @RestQuery
    public String severity;

    @RestQuery
    public String serviceId;

    /** {@code key:value} */
    @RestQuery
    public String label;

    @RestQuery
    public String q;

    @RestQuery
    public String cursor;

    List<String> statuses() {
        return switch (status) {
            case OPEN -> List.of("triggered", "acknowledged", "snoozed");
            case "all" -> List.of();
            default -> List.of(status);
        };
    }

    List<String> severities() {
        return severity == null ? List.of() : List.of(severity);
    }

    public boolean narrowed() {
        return !chips().isEmpty();
    }

    public boolean first() {
        return cursor == null;
    }

    /** One removable part of the filter. */
    public record Chip(String name, String value, String hrefWithout) {}

    /** The service's chip is named by the page, which knows what services are called. */
    public List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        if (!OPEN.equals(status)) {
            chips.add(new Chip("status", status, with("status", null)));
        }
        if (severity != null) {
            chips.add(new Chip("severity", severity, with("severity", null)));
        }
        if (serviceId != null) {
            chips.add(new Chip("service", serviceId, with("serviceId", null)));
        }
        if (label != null) {
            chips.add(new Chip("label", label, with("label", null)));
        }
        if (q != null && !q.isBlank()) {
            chips.add(new Chip("search", q, with("q", null)));
        }
        return chips;
    }

    /** The address of the list with one part changed, or left out when the value is null; starts at the first page. */
    public String with(String name, String value) {
        return address(parts().stream()
                .map(part -> part.name().equals(name) ? new Part(name, value) : part)
                .toList());
    }

    public String next(String nextCursor) {
        var all = new ArrayList<>(parts());
        all.add(new Part("cursor", nextCursor));
        return address(all);
    }

    /** This very view, for refreshing it. */
    public String here() {
        return cursor == null ? address(parts()) : next(cursor);
    }

    private record Part(String name, String value) {
        String encoded() {
            return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    private List<Part> parts() {
        return List.of(
                new Part("status", OPEN.equals(status) ? null : status),
                new Part("severity", severity),
                new Part("serviceId", serviceId),
                new Part("label", label),
                new Part("q", q));
    }

    private static String address(List<Part> parts) {
        var query = parts.stream()
                .filter(part -> Objects.nonNull(part.value()) && !part.value().isBlank())
                .map(Part::encoded)
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/alerts" : "/alerts?" + query;
    }
}
