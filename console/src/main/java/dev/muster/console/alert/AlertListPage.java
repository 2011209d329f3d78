package dev.muster.console.alert;

import dev.muster.console.directory.Names;
import dev.muster.console.frame.Facet;
import dev.muster.console.frame.Slice;
import dev.muster.console.frame.Typed;
import dev.muster.console.problem.Known;
import java.util.ArrayList;
import java.util.List;

/** Everything the alert list shows. */
public record AlertListPage(AlertFilter filter, Known<Slice<Alert>> alerts, Known<AlertCounts> counts, Names names) {
    private static final List<String> STATUSES =
            List.of("triggered", "acknowledged", "snoozed", "suppressed", "resolved");
    private static final List<String> SEVERITIES = List.of("critical", "error", "warning", "info");

    public List<Facet> statuses() {
        var facets = new ArrayList<Facet>();
        facets.add(new Facet("open", filter.with("status", null), AlertFilter.OPEN.equals(filter.status), openCount()));
        for (var status : STATUSES) {
            var count = counts.known() ? counts.value().withStatus(status) : null;
            facets.add(new Facet(status, filter.with("status", status), status.equals(filter.status), count));
        }
        return facets;
    }

    public List<Facet> severities() {
        return SEVERITIES.stream()
                .map(severity -> {
                    boolean chosen = severity.equals(filter.severity);
                    var count = counts.known() ? counts.value().withSeverity(severity) : null;
                    return new Facet(severity, filter.with("severity", chosen ? null : severity), chosen, count);
                })
                .toList();
    }

    public List<Facet> services() {
        return names.services().values().stream()
                .map(service -> {
                    var id = service.id().toString();
                    boolean chosen = id.equals(filter.serviceId);
                    return new Facet(service.name(), filter.with("serviceId", chosen ? null : id), chosen, null);
                })
                .toList();
    }

    /** What the service filtered by is called. */
    public String serviceName() {
        var service = Typed.id(filter.serviceId);
        var name = names.service(service);
        return name == null ? filter.serviceId : name;
    }

    /** The filter as a query, for forms that come back to this very view. */
    public String query() {
        var here = filter.here();
        return here.indexOf('?') < 0 ? "" : here.substring(here.indexOf('?'));
    }

    private Long openCount() {
        return counts.known() ? Long.valueOf(counts.value().waitingOrTaken()) : null;
    }
}
