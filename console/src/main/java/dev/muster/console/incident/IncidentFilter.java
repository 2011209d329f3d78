package dev.muster.console.incident;

import dev.muster.console.frame.Query;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** What the address of the incident list asks for. */
public class IncidentFilter {
    static final String OPEN = "open";

    /** "open" (the default) is all that is being responded to; "all" leaves nothing out. */
    @RestQuery
    @DefaultValue(OPEN)
    public String status;

    @RestQuery
    public String severity;

    @RestQuery
    public String serviceId;

    /** "me": those I have a part in. */
    @RestQuery
    public String with;

    @RestQuery
    public String q;

    @RestQuery
    public String cursor;

    List<String> statuses() {
        return switch (status) {
            case OPEN -> Moves.OPEN;
            case "all" -> List.of();
            default -> List.of(status);
        };
    }

    List<String> severities() {
        return severity == null || severity.isBlank() ? List.of() : List.of(severity);
    }

    boolean mine() {
        return "me".equals(with);
    }

    public boolean narrowed() {
        return !chips().isEmpty();
    }

    public boolean first() {
        return cursor == null;
    }

    public List<Query.Chip> chips() {
        return query().chips();
    }

    public String with(String name, String value) {
        return query().with(name, value);
    }

    public String next(String nextCursor) {
        return query().and("cursor", nextCursor);
    }

    private Query query() {
        return Query.of(
                "/incidents",
                new Query.Part("status", OPEN.equals(status) ? null : status),
                new Query.Part("severity", severity),
                new Query.Part("serviceId", serviceId, "service"),
                new Query.Part("with", with),
                new Query.Part("q", q, "search"));
    }
}
