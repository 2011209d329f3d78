package dev.muster.console.alert;

import dev.muster.console.frame.Query;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** What the address of the alert list asks for. */
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

    /** What is narrowed to, each removable. The service's chip is named by the page, which knows what services are called. */
    public List<Query.Chip> chips() {
        return query().chips();
    }

    /** The address of the list with one part changed, or left out when the value is null; starts at the first page. */
    public String with(String name, String value) {
        return query().with(name, value);
    }

    public String next(String nextCursor) {
        return query().and("cursor", nextCursor);
    }

    /** This very view, for refreshing it. */
    public String here() {
        return cursor == null ? query().address() : next(cursor);
    }

    private Query query() {
        return Query.of(
                "/alerts",
                new Query.Part("status", OPEN.equals(status) ? null : status),
                new Query.Part("severity", severity),
                new Query.Part("serviceId", serviceId, "service"),
                new Query.Part("label", label),
                new Query.Part("q", q, "search"));
    }
}
