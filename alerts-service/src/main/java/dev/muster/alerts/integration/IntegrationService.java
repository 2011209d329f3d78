package dev.muster.alerts.integration;

import dev.muster.chassis.audit.Audit;
import dev.muster.chassis.etag.ETags;
import dev.muster.chassis.replica.Replicas;
import dev.muster.chassis.secret.Secrets;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Changes to integrations, each audited; a change of keys is in force on this replica when it answers. */
@ApplicationScoped
class IntegrationService {

    private final IntegrationRepository integrations;
    private final IntegrationRights rights;
    private final IntegrationViews views;
    private final Replicas replicas;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    IntegrationService(
            IntegrationRepository integrations,
            IntegrationRights rights,
            IntegrationViews views,
            Replicas replicas,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.integrations = integrations;
        this.rights = rights;
        this.views = views;
        this.replicas = replicas;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Runs in the caller's transaction. The answer is without the key, which the caller has. */
    Uni<IntegrationView> create(CreateIntegration request, String key, Caller by) {
        IntegrationKind kind = IntegrationKind.of(request.kind()).orElseThrow(IntegrationProblems::unknownKind);
        rights.requireService(by, request.serviceId());
        rights.requireKnown(request.serviceId());
        var made = new Integration(request.name(), kind, request.serviceId(), key, clock.instant());
        return changing()
                .chain(() -> requireFree(request.name(), made.id))
                .chain(() -> integrations.persistAndFlush(made))
                .map(views::of)
                .call(view -> audit.record(by, "integration.created", "integration", id(made), null, view));
    }

    Uni<IntegrationView> change(UUID id, SaveIntegration request, String ifMatch, Caller by) {
        return transactions.run(() -> editable(id, ifMatch, by).chain(integration -> {
            rights.requireService(by, request.serviceId());
            rights.requireKnown(request.serviceId());
            var before = views.of(integration);
            return requireFree(request.name(), id)
                    .invoke(() -> integration.become(request.name(), request.serviceId()))
                    .chain(integrations::flush)
                    .map(flushed -> views.of(integration))
                    .call(after ->
                            audit.record(by, "integration.changed", "integration", id(integration), before, after));
        }));
    }

    /** The former key stops working at once. */
    Uni<IntegrationView> rotateKey(UUID id, Caller by) {
        String key = Secrets.token();
        return transactions.run(() -> editable(id, null, by)
                .invoke(integration -> integration.rekey(key))
                .call(integrations::flush)
                .call(integration ->
                        audit.record(by, "integration.key-rotated", "integration", id(integration), null, null))
                .map(integration -> views.withKey(integration, key)));
    }

    Uni<Void> remove(UUID id, String ifMatch, Caller by) {
        return transactions.run(() -> editable(id, ifMatch, by)
                .invoke(integration -> integration.remove(clock.instant()))
                .chain(gone -> audit.record(by, "integration.removed", "integration", id(gone), views.of(gone), null)));
    }

    /** Before it answers a change, this replica follows it; the others do so by themselves. */
    Uni<Void> inForce() {
        return replicas.catchUp();
    }

    private Uni<Integration> editable(UUID id, String ifMatch, Caller by) {
        return changing().chain(() -> integrations.require(id)).invoke(integration -> {
            rights.requireService(by, integration.serviceId);
            ETags.require(ifMatch, integration.version);
        });
    }

    /** Changes come one after the other. */
    private Uni<Long> changing() {
        return replicas.next(IntegrationDirectory.NAME);
    }

    private Uni<Void> requireFree(String name, UUID except) {
        return integrations
                .isTaken(name, except)
                .invoke(taken -> {
                    if (taken) {
                        throw IntegrationProblems.nameTaken();
                    }
                })
                .replaceWithVoid();
    }

    private static String id(Integration integration) {
        return integration.id.toString();
    }
}
