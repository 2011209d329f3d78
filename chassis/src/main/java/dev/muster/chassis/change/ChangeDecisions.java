package dev.muster.chassis.change;

import dev.muster.chassis.audit.Audit;
import dev.muster.chassis.problem.Decision;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Accepting and declining what is proposed, by those who may edit the record itself. Repeating a decision changes nothing. */
@ApplicationScoped
public class ChangeDecisions {

    private final ChangeRepository changes;
    private final RecordChanges records;
    private final ProposedChanges shown;
    private final List<FollowsDecisions> followers;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    ChangeDecisions(
            ChangeRepository changes,
            RecordChanges records,
            ProposedChanges shown,
            @All List<FollowsDecisions> followers,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.changes = changes;
        this.records = records;
        this.shown = shown;
        this.followers = followers;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Changes the record with it, if it changes one.
     *
     * @param ifMatch the version of the record the caller has seen; needed where that has moved on
     */
    public Uni<ProposedChangeView> accept(UUID id, String ifMatch, Caller by) {
        return transactions
                .run(() -> lock(id, by).call(change -> apply(change, ifMatch, by)
                        .map(made -> change.accept(by.personId(), clock.instant(), made))
                        .chain(decision -> tell(decision, by))))
                .chain(change -> records.inForce(change.kind))
                .chain(() -> shown.read(id, by));
    }

    public Uni<ProposedChangeView> decline(UUID id, String reason, Caller by) {
        return transactions
                .run(() -> lock(id, by)
                        .map(change -> change.decline(by.personId(), clock.instant(), reason))
                        .chain(decision -> tell(decision, by)))
                .chain(() -> shown.read(id, by));
    }

    private Uni<ProposedChange> lock(UUID id, Caller by) {
        return changes.lock(id, by).call(change -> records.mayEdit(change, by).invoke(mayEdit -> {
            if (!mayEdit) {
                throw ChangeProblems.notAllowed();
            }
        }));
    }

    private Uni<RecordVersion> apply(ProposedChange change, String ifMatch, Caller by) {
        return change.isOpen() && change.changesARecord()
                ? records.apply(change, ifMatch, by)
                : Uni.createFrom().nullItem();
    }

    private Uni<Void> tell(Decision<ChangeDecision> decision, Caller by) {
        return decision.fold(
                decided -> follow(decided, by), () -> Uni.createFrom().voidItem(), refusal -> Uni.createFrom()
                        .failure(refusal.asException()));
    }

    private Uni<Void> follow(ChangeDecision decided, Caller by) {
        return Multi.createFrom()
                .iterable(followers)
                .onItem()
                .transformToUniAndConcatenate(follower -> follower.decided(decided, by))
                .collect()
                .last()
                .chain(() -> audit.record(
                        by,
                        "change." + decided.state().word(),
                        "proposed-change",
                        decided.changeId().toString(),
                        null,
                        decided));
    }
}
