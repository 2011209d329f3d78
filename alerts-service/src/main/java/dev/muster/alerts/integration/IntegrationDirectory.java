package dev.muster.alerts.integration;

import dev.muster.alerts.disposition.IntegrationRef;
import dev.muster.chassis.replica.InMemory;
import dev.muster.chassis.secret.Secrets;
import dev.muster.chassis.tx.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Knows senders by their keys, in memory. */
@ApplicationScoped
public class IntegrationDirectory implements InMemory {

    static final String NAME = "integrations";

    private final IntegrationRepository integrations;
    private final Transactions transactions;
    private final LastHeard lastHeard;
    private volatile Map<String, IntegrationRef> byKeyHash = Map.of();
    private volatile long seen = -1;

    IntegrationDirectory(IntegrationRepository integrations, Transactions transactions, LastHeard lastHeard) {
        this.integrations = integrations;
        this.transactions = transactions;
        this.lastHeard = lastHeard;
    }

    /** Whose key this is; a key made, changed or removed on another replica is known within a second. */
    public Optional<IntegrationRef> byKey(String key) {
        return Optional.ofNullable(byKeyHash.get(Secrets.hash(key)));
    }

    public void heardFrom(UUID integrationId, Instant at) {
        lastHeard.note(integrationId, at);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Uni<Void> catchUp(long revision) {
        return revision <= seen
                ? Uni.createFrom().voidItem()
                : transactions
                        .run(integrations::active)
                        .invoke(all -> replace(all, revision))
                        .replaceWithVoid();
    }

    private synchronized void replace(List<Integration> all, long revision) {
        if (revision > seen) {
            byKeyHash = all.stream()
                    .collect(Collectors.toUnmodifiableMap(integration -> integration.keyHash, Integration::ref));
            seen = revision;
        }
    }
}
