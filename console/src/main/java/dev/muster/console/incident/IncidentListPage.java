package dev.muster.console.incident;

import dev.muster.console.directory.Names;
import dev.muster.console.frame.Facet;
import dev.muster.console.frame.Query;
import dev.muster.console.frame.Slice;
import dev.muster.console.frame.Typed;
import dev.muster.console.problem.Known;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Everything the incident list shows. */
public record IncidentListPage(
        IncidentFilter filter,
        Known<Slice<Incident>> incidents,
        Known<IncidentCounts> counts,
        Names names,
        Instant now) {
    private static final List<String> OVER = List.of("resolved", "closed", "declined", "merged");

    public List<Facet> statuses() {
        var facets = new ArrayList<Facet>();
        facets.add(facet("open", null, IncidentFilter.OPEN.equals(filter.status), IncidentCounts::open));
        for (var status : Moves.OPEN) {
            facets.add(facet(status, status, status.equals(filter.status), counted -> counted.status()
                    .get(status)));
        }
        for (var status : OVER) {
            facets.add(facet(status, status, status.equals(filter.status), counted -> null));
        }
        facets.add(facet("all", "all", "all".equals(filter.status), counted -> null));
        return facets;
    }

    /** Counted among the open ones. */
    public List<Facet> severities() {
        return Stream.of(Severity.values())
                .map(Severity::name)
                .map(severity -> {
                    boolean chosen = severity.equals(filter.severity);
                    var href = filter.with("severity", chosen ? null : severity);
                    return new Facet(severity, href, chosen, count(counted -> counted.severity()
                            .get(severity)));
                })
                .toList();
    }

    public Facet mine() {
        return new Facet("with me", filter.with("with", filter.mine() ? null : "me"), filter.mine(), null);
    }

    /** What a chip says: services by name. */
    public String worded(Query.Chip chip) {
        if (!"service".equals(chip.name())) {
            return chip.value();
        }
        var name = names.service(Typed.id(chip.value()));
        return name == null ? chip.value() : name;
    }

    private Facet facet(String name, String value, boolean chosen, Function<IncidentCounts, Long> counted) {
        return new Facet(name, filter.with("status", value), chosen, count(counted));
    }

    private Long count(Function<IncidentCounts, Long> counted) {
        return counts.known() ? counted.apply(counts.value()) : null;
    }
}
