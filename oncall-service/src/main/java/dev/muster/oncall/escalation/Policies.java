package dev.muster.oncall.escalation;

import dev.muster.chassis.audit.Audit;
import dev.muster.chassis.etag.ETags;
import dev.muster.chassis.messaging.Outbox;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import dev.muster.oncall.directory.Directory;
import dev.muster.oncall.directory.TeamRights;
import dev.muster.oncall.directory.Use;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Making, changing and deleting policies. Every version is kept; pages under way keep theirs. */
@ApplicationScoped
class Policies {

    private static final String SUBJECT = "policy";

    @Inject
    PolicyRepository repository;

    @Inject
    PolicyVersionRepository versions;

    @Inject
    PolicyDrafts drafts;

    @Inject
    Directory directory;

    @Inject
    TeamRights rights;

    @Inject
    Outbox outbox;

    @Inject
    Audit audit;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    Uni<EscalationPolicy> create(WritePolicy wanted, Caller by) {
        return transactions.run(() -> rights.requireMayEdit(by, wanted.teamId())
                .chain(() -> drafts.read(wanted))
                .chain(draft -> repository.persist(
                        new EscalationPolicy(Ids.next(), draft, by.actor().reference(), clock.instant())))
                .call(policy -> tookEffect(policy, null, by)));
    }

    Uni<EscalationPolicy> change(UUID id, WritePolicy wanted, String ifMatch, Caller by) {
        return transactions.run(() -> editable(id, ifMatch, by)
                .call(() -> rights.requireMayEdit(by, wanted.teamId()))
                .chain(policy -> drafts.read(wanted).chain(draft -> become(policy, draft, by))));
    }

    Uni<Void> delete(UUID id, String ifMatch, Caller by) {
        return transactions.run(() ->
                editable(id, ifMatch, by).call(policy -> requireUnused(policy)).chain(policy -> end(policy, by)));
    }

    private Uni<EscalationPolicy> editable(UUID id, String ifMatch, Caller by) {
        return repository
                .require(id)
                .call(policy -> rights.requireMayEdit(by, policy.teamId))
                .invoke(policy -> ETags.require(ifMatch, policy.version));
    }

    private Uni<EscalationPolicy> become(EscalationPolicy policy, PolicyDraft draft, Caller by) {
        var before = EscalationPolicyView.of(policy);
        return policy.become(draft, by.actor().reference(), clock.instant())
                ? tookEffect(policy, before, by).replaceWith(policy)
                : Uni.createFrom().item(policy);
    }

    private Uni<Void> tookEffect(EscalationPolicy policy, EscalationPolicyView before, Caller by) {
        var action = before == null ? "policy.created" : "policy.changed";
        return repository
                .flush()
                .chain(() -> versions.persist(PolicyVersion.newestOf(policy)))
                .chain(() -> audit.record(
                        by, action, SUBJECT, policy.id.toString(), before, EscalationPolicyView.of(policy)))
                .chain(() -> outbox.publish(PolicyChanged.fact(policy, by.actor())));
    }

    private Uni<Void> requireUnused(EscalationPolicy policy) {
        return directory
                .servicesWithPolicy(policy.id)
                .invoke(services -> {
                    if (!services.isEmpty()) {
                        throw Use.stillInUse(
                                SUBJECT,
                                services.stream()
                                        .map(service -> new Use("services", service.id(), service.name()))
                                        .toList());
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> end(EscalationPolicy policy, Caller by) {
        var before = EscalationPolicyView.of(policy);
        policy.delete(clock.instant());
        return repository
                .flush()
                .chain(() -> audit.record(by, "policy.deleted", SUBJECT, policy.id.toString(), before, null))
                .chain(() -> outbox.publish(PolicyChanged.fact(policy, by.actor())));
    }
}
