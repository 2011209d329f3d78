package dev.muster.oncall.bootstrap;

import dev.muster.chassis.background.Background;
import dev.muster.chassis.background.Loop;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import dev.muster.oncall.directory.Directory;
import dev.muster.oncall.directory.PersonService;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/** Makes the first admin, who lets in everybody else. Ready only when that is done, so that nobody knocks in vain. */
@Singleton
@Readiness
class FirstStart implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(FirstStart.class);
    private static final String ONE_REPLICA_ONLY = "select 1 from pg_advisory_xact_lock(hashtext('first-start'))";

    private final BootstrapSettings settings;
    private final Directory directory;
    private final PersonService people;
    private final Transactions transactions;
    private final Caller self;
    private final Loop attempts;
    private volatile boolean done;

    FirstStart(
            BootstrapSettings settings,
            Directory directory,
            PersonService people,
            Transactions transactions,
            Vertx vertx,
            Background background,
            @ConfigProperty(name = "muster.service.name") String self) {
        this.settings = settings;
        this.directory = directory;
        this.people = people;
        this.transactions = transactions;
        this.self = Caller.service(self, null);
        this.attempts = new Loop("The first start", vertx, background, this::attempt);
    }

    void begin(@Observes StartupEvent started) {
        attempts.start();
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("first start").status(done).build();
    }

    private Uni<Duration> attempt() {
        return transactions
                .run(() -> transactions
                        .session()
                        .chain(session -> session.createNativeQuery(ONE_REPLICA_ONLY, Integer.class)
                                .getSingleResult())
                        .chain(() -> directory.isEmpty())
                        .chain(empty -> empty ? makeAdmin() : Uni.createFrom().voidItem()))
                .invoke(() -> {
                    done = true;
                    attempts.stop();
                })
                .replaceWith(Duration.ofDays(1));
    }

    private Uni<Void> makeAdmin() {
        if (settings.adminEmail().isEmpty() || settings.adminPassword().isEmpty()) {
            LOG.warn("Nobody can sign in: set muster.bootstrap.admin-email and muster.bootstrap.admin-password");
            return Uni.createFrom().voidItem();
        }
        return people.createFirstAdmin(
                settings.adminEmail().get(), settings.adminPassword().get(), self);
    }
}
