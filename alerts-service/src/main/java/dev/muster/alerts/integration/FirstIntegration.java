package dev.muster.alerts.integration;

import dev.muster.chassis.replica.Replicas;
import dev.muster.chassis.tx.Transactions;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** On the very first start, an integration with a key the installer chose, so that the first event needs no sign-in. */
@ApplicationScoped
class FirstIntegration {

    private static final String KEY_FORM = "[A-Za-z0-9]{32}";

    private final Optional<String> key;
    private final IntegrationRepository integrations;
    private final Replicas replicas;
    private final Transactions transactions;
    private final Clock clock;

    FirstIntegration(
            @ConfigProperty(name = "muster.bootstrap.integration-key") Optional<String> key,
            IntegrationRepository integrations,
            Replicas replicas,
            Transactions transactions,
            Clock clock) {
        this.key = key;
        this.integrations = integrations;
        this.replicas = replicas;
        this.transactions = transactions;
        this.clock = clock;
    }

    void make(@Observes StartupEvent started) throws Throwable {
        if (key.isPresent()) {
            VertxContextSupport.subscribeAndAwait(() -> make(key.get()));
        }
    }

    /** Does nothing where there is an integration, or ever was one. */
    Uni<Void> make(String chosen) {
        if (!chosen.matches(KEY_FORM)) {
            throw new IllegalStateException(
                    "muster.bootstrap.integration-key must have 32 letters and digits; it has not");
        }
        return transactions
                .run(() -> replicas.next(IntegrationDirectory.NAME)
                        .chain(() -> integrations.count())
                        .chain(count -> count > 0 ? Uni.createFrom().voidItem() : persist(chosen)))
                .chain(replicas::catchUp);
    }

    private Uni<Void> persist(String chosen) {
        return integrations
                .persist(new Integration("First integration", IntegrationKind.EVENTS, null, chosen, clock.instant()))
                .replaceWithVoid();
    }
}
