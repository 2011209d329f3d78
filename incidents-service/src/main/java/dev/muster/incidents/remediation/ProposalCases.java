package dev.muster.incidents.remediation;

import dev.muster.chassis.audit.Audit;
import dev.muster.chassis.problem.Decision;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import dev.muster.incidents.incident.Incidents;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** What people do with proposals, one thing at a time per incident, each with an audit record. */
@ApplicationScoped
class ProposalCases {

    private final Incidents incidents;
    private final ProposalRepository proposals;
    private final ProposalChanges changes;
    private final RemediationRecord record;
    private final Audit audit;
    private final Transactions transactions;

    ProposalCases(
            Incidents incidents,
            ProposalRepository proposals,
            ProposalChanges changes,
            RemediationRecord record,
            Audit audit,
            Transactions transactions) {
        this.incidents = incidents;
        this.proposals = proposals;
        this.changes = changes;
        this.record = record;
        this.audit = audit;
        this.transactions = transactions;
    }

    /**
     * One act on one proposal, in one transaction.
     *
     * @param action as the audit names it
     * @param check refuses by throwing
     */
    Uni<ProposalView> act(
            String incident,
            UUID proposalId,
            Caller by,
            String action,
            Consumer<ProposalCase> check,
            Function<ProposalCase, Decision<ProposalEvent>> act) {
        return act(incident, proposalId, by, action, check, act, matter -> Uni.createFrom()
                .voidItem());
    }

    /** @param after what else follows where the act changed something */
    Uni<ProposalView> act(
            String incident,
            UUID proposalId,
            Caller by,
            String action,
            Consumer<ProposalCase> check,
            Function<ProposalCase, Decision<ProposalEvent>> act,
            Function<ProposalCase, Uni<Void>> after) {
        return transactions.run(() -> open(incident, proposalId, by)
                .invoke(check)
                .chain(matter -> decided(matter, act.apply(matter), after).chain(() -> concluded(matter, action))));
    }

    /** What a change of a proposal entails. */
    Uni<Void> decided(ProposalCase matter, Decision<ProposalEvent> decision, Function<ProposalCase, Uni<Void>> after) {
        return changes.apply(matter.incident(), matter.proposal(), decision, matter.actor())
                .chain(() -> decision.fold(
                        event -> after.apply(matter), () -> Uni.createFrom().voidItem(), problem -> Uni.createFrom()
                                .voidItem()));
    }

    Uni<ProposalView> concluded(ProposalCase matter, String action) {
        return record.proposal(matter.incident().id(), matter.proposal().id)
                .call(view ->
                        audit.record(matter.by(), action, "proposal", view.id().toString(), null, view));
    }

    private Uni<ProposalCase> open(String incident, UUID proposalId, Caller by) {
        return incidents.lock(incident, by).chain(locked -> proposals
                .require(locked.id(), proposalId)
                .map(proposal -> new ProposalCase(locked, proposal, by)));
    }
}
