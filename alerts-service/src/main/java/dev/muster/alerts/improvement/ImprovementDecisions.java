package dev.muster.alerts.improvement;

import dev.muster.alerts.improvement.Improvement.Applied;
import dev.muster.alerts.rule.RulePatches;
import dev.muster.chassis.audit.Audit;
import dev.muster.chassis.messaging.Fact;
import dev.muster.chassis.messaging.Outbox;
import dev.muster.chassis.problem.Decision;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Accepting and declining improvements, by those who may edit the rule itself. Repeating a decision changes nothing. */
@ApplicationScoped
class ImprovementDecisions {

    private final ImprovementRepository improvements;
    private final ImprovementReader reader;
    private final RulePatches patches;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    ImprovementDecisions(
            ImprovementRepository improvements,
            ImprovementReader reader,
            RulePatches patches,
            Outbox outbox,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.improvements = improvements;
        this.reader = reader;
        this.patches = patches;
        this.outbox = outbox;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Changes the rule with it, if it changes one.
     *
     * @param ifMatch the version of the rule the caller has seen; needed where that has moved on
     */
    Uni<Void> accept(UUID id, String ifMatch, Caller by) {
        return transactions
                .run(() -> lock(id, by)
                        .chain(improvement -> apply(improvement, ifMatch, by)
                                .map(applied -> improvement.accept(by.personId(), clock.instant(), applied)))
                        .chain(decision -> tell("improvement.accepted", decision, by)))
                .chain(patches::inForce);
    }

    Uni<Void> decline(UUID id, String reason, Caller by) {
        return transactions.run(() -> lock(id, by)
                .map(improvement -> improvement.decline(by.personId(), clock.instant(), reason))
                .chain(decision -> tell("improvement.declined", decision, by)));
    }

    private Uni<Improvement> lock(UUID id, Caller by) {
        return improvements.lock(id, by.personId()).call(improvement -> patches.mayEdit(improvement.ruleId, by)
                .invoke(mayEdit -> {
                    if (!mayEdit) {
                        throw ImprovementProblems.notAllowed();
                    }
                }));
    }

    private Uni<Applied> apply(Improvement improvement, String ifMatch, Caller by) {
        if (improvement.state != ImprovementState.PROPOSED || !improvement.changesARule()) {
            return Uni.createFrom().item(new Applied(improvement.ruleId, null));
        }
        return patches.apply(reader.patch(improvement), improvement.reasonForTheRule(), ifMatch, by)
                .map(rule -> new Applied(rule.id(), rule.version()));
    }

    private Uni<Void> tell(String what, Decision<ImprovementDecided> decision, Caller by) {
        return decision.fold(
                decided -> outbox.publish(Fact.of(what, decided.improvementId(), decided, by.actor()))
                        .chain(() -> audit.record(
                                by, what, "improvement", decided.improvementId().toString(), null, decided)),
                () -> Uni.createFrom().voidItem(),
                refusal -> Uni.createFrom().failure(refusal.asException()));
    }
}
