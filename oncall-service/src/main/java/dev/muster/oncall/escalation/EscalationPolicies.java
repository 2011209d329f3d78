package dev.muster.oncall.escalation;

import dev.muster.chassis.background.Background;
import dev.muster.chassis.messaging.Outbox;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.tx.Transactions;
import dev.muster.oncall.directory.Directory;
import dev.muster.oncall.directory.KnowsPolicies;
import dev.muster.oncall.suite.Suite;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The escalation policies as pages see them. */
@ApplicationScoped
public class EscalationPolicies implements KnowsPolicies {

    @Inject
    PolicyRepository repository;

    @Inject
    PolicyVersionRepository versions;

    @Inject
    Transactions transactions;

    @Inject
    Outbox outbox;

    @Inject
    Background background;

    @Inject
    Clock clock;

    /** The policy as it is now; empty when there is none of this id. */
    public Uni<Optional<PolicySnapshot>> snapshot(UUID policyId) {
        return transactions.run(() -> repository.live(policyId)).map(found -> found.map(EscalationPolicy::snapshot));
    }

    /** The policy for what has no other. It always exists: it is made at the first start, and here if that failed. */
    public Uni<PolicySnapshot> catchAll() {
        return transactions
                .run(() -> repository.catchAll().chain(found -> found.map(Uni.createFrom()::item)
                        .orElseGet(this::makeCatchAll)))
                .map(EscalationPolicy::snapshot);
    }

    @Override
    public Uni<Boolean> policyExists(UUID policyId) {
        return snapshot(policyId).map(Optional::isPresent);
    }

    void makeSureOfCatchAll(@Observes StartupEvent started) {
        background.run(this::catchAll);
    }

    private Uni<EscalationPolicy> makeCatchAll() {
        return repository.lockCatchAll().chain(repository::catchAll).chain(found -> found.map(Uni.createFrom()::item)
                .orElseGet(this::storeCatchAll));
    }

    private Uni<EscalationPolicy> storeCatchAll() {
        var admins = new Target(Target.Type.TEAM, Directory.ADMINS);
        var level = new Level(List.of(admins), Level.Mode.ALL, Duration.ofMinutes(5));
        var policy = new EscalationPolicy(
                Ids.next(),
                new PolicyDraft("Catch-all", null, List.of(level), 2, null),
                Suite.ONCALL.reference(),
                clock.instant());
        policy.catchAll = true;
        return repository
                .persistAndFlush(policy)
                .call(() -> versions.persist(PolicyVersion.newestOf(policy)))
                .call(() -> outbox.publish(PolicyChanged.fact(policy, Suite.ONCALL)));
    }
}
