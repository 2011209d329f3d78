package dev.muster.alerts.integration;

import dev.muster.alerts.catalog.Catalog;
import dev.muster.alerts.catalog.CatalogService;
import dev.muster.chassis.token.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who may keep an integration: admins any, managers of a team those whose events go to one of its services. */
@ApplicationScoped
class IntegrationRights {

    private final Catalog catalog;

    IntegrationRights(Catalog catalog) {
        this.catalog = catalog;
    }

    /** @param serviceId the integration's service as it is or is to be; null for none, which is left to admins */
    void requireService(Caller caller, UUID serviceId) {
        if (!caller.isAdmin() && !manages(caller, serviceId)) {
            throw IntegrationProblems.notAllowed();
        }
    }

    /** Apart from the right to it, a service has to be one. */
    void requireKnown(UUID serviceId) {
        if (serviceId != null && catalog.service(serviceId).isEmpty()) {
            throw IntegrationProblems.unknownService();
        }
    }

    private boolean manages(Caller caller, UUID serviceId) {
        return caller.personId() != null
                && catalog.service(serviceId)
                        .map(CatalogService::teamId)
                        .flatMap(catalog::team)
                        .filter(team -> team.managerIds().contains(caller.personId()))
                        .isPresent();
    }
}
