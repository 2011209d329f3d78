package dev.muster.alerts.integration;

import dev.muster.alerts.disposition.IntegrationRef;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Integrations for those who keep them. */
@ApplicationScoped
public class IntegrationAccess {

    private final IntegrationRepository integrations;
    private final IntegrationRights rights;
    private final Transactions transactions;

    IntegrationAccess(IntegrationRepository integrations, IntegrationRights rights, Transactions transactions) {
        this.integrations = integrations;
        this.rights = rights;
        this.transactions = transactions;
    }

    /** Refuses whoever may not change it. */
    public Uni<IntegrationRef> require(UUID id, Caller by) {
        return transactions
                .run(() -> integrations.require(id))
                .invoke(integration -> rights.requireService(by, integration.serviceId))
                .map(Integration::ref);
    }
}
