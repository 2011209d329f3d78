package dev.muster.alerts.disposition;

import dev.muster.alerts.catalog.Catalog;
import dev.muster.alerts.catalog.CatalogService;
import dev.muster.alerts.disposition.FateStep.Ref;
import dev.muster.alerts.event.Event;
import java.util.ArrayList;
import java.util.List;

/**
 * The service an event has before any rule: the one it names, else its label's, else the integration's default, else
 * none. A name that nobody has is passed over, and the steps say so.
 *
 * @param service null when there is none
 */
record StartingService(CatalogService service, List<FateStep> steps) {

    static StartingService of(Event event, IntegrationRef integration, Catalog catalog) {
        var steps = new ArrayList<FateStep>();
        var service = named(event.service(), "The event names it", catalog, steps);
        if (service == null) {
            service = named(event.labels().get("service"), "The event's label service names it", catalog, steps);
        }
        if (service == null && integration.serviceId() != null) {
            var why = "It is the default of integration " + integration.name();
            service = named(integration.serviceId().toString(), why, catalog, steps);
        }
        if (service == null) {
            steps.add(new FateStep("No service", "Neither the event nor the integration names one we know", null));
        }
        return new StartingService(service, steps);
    }

    private static CatalogService named(String idOrName, String why, Catalog catalog, List<FateStep> steps) {
        if (idOrName == null || idOrName.isBlank()) {
            return null;
        }
        var found = catalog.service(idOrName);
        if (found.isEmpty()) {
            steps.add(new FateStep("No service " + idOrName, why + ", but there is no such service", null));
            return null;
        }
        var service = found.get();
        steps.add(new FateStep(
                "Service " + service.name(),
                why,
                new Ref("service", service.id().toString())));
        return service;
    }
}
