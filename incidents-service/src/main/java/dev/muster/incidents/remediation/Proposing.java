package dev.muster.incidents.remediation;

import dev.muster.chassis.etag.ETags;
import dev.muster.chassis.problem.Decision;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.token.Caller;
import dev.muster.incidents.incident.Incident;
import dev.muster.incidents.incident.Incidents;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** Making proposals and putting them in other words; for a lone commander also deciding and starting in one go. */
@ApplicationScoped
class Proposing {

    @Inject
    Incidents incidents;

    @Inject
    ProposalRepository proposals;

    @Inject
    Cycles cycles;

    @Inject
    ProposalCases cases;

    @Inject
    TellAssignee assignee;

    @Inject
    Assignees assignees;

    @Inject
    Clock clock;

    /** Joins the caller's transaction. */
    Uni<ProposalView> propose(String incident, WriteProposal wanted, Caller by) {
        wanted.requireProposable(by.personId());
        assignees.require(wanted.assigneeId());
        return incidents
                .lock(incident, by)
                .chain(locked -> make(locked, wanted, by))
                .call(matter -> decide(matter, wanted))
                .call(matter -> start(matter, wanted))
                .chain(matter -> cases.concluded(matter, "proposal.made"));
    }

    Uni<ProposalView> edit(String incident, UUID id, WriteProposal wanted, String ifMatch, Caller by) {
        wanted.requireEdit();
        assignees.require(wanted.assigneeId());
        return cases.act(
                incident,
                id,
                by,
                "proposal.edited",
                matter -> {
                    matter.requireOpen();
                    matter.requireProposerOrCommander();
                    ETags.require(ifMatch, matter.proposal().version);
                },
                matter -> matter.proposal().edit(wanted.remedy(), wanted.assigneeId()));
    }

    private Uni<ProposalCase> make(Incident incident, WriteProposal wanted, Caller by) {
        var proposal = new Proposal(
                Ids.next(), incident.id(), wanted.remedy(), wanted.assigneeId(), by.personId(), clock.instant());
        var matter = new ProposalCase(incident, proposal, by);
        matter.requireOpen();
        return cycles.join(incident, proposal, by.actor())
                .chain(() -> proposals.persist(proposal))
                .chain(() -> apply(matter, Decision.accept(ProposalEvent.of(ProposalEvent.Kind.MADE))))
                .replaceWith(matter);
    }

    private Uni<Void> decide(ProposalCase matter, WriteProposal wanted) {
        return when(wanted.isDecided(), () -> {
            matter.requireMayDecide();
            var ruling = new Ruling(
                    matter.person(),
                    clock.instant(),
                    wanted.decide(),
                    wanted.rationale().strip(),
                    null);
            return cases.decided(matter, matter.proposal().decide(ruling, null), assignee::tell);
        });
    }

    private Uni<Void> start(ProposalCase matter, WriteProposal wanted) {
        return when(wanted.isStarted(), () -> apply(matter, matter.proposal().start(matter.person(), clock.instant())));
    }

    private Uni<Void> apply(ProposalCase matter, Decision<ProposalEvent> decision) {
        return cases.decided(matter, decision, done -> Uni.createFrom().voidItem());
    }

    private static Uni<Void> when(boolean wanted, Supplier<Uni<Void>> act) {
        return wanted ? act.get() : Uni.createFrom().voidItem();
    }
}
