package dev.muster.incidents.remediation;

import dev.muster.chassis.token.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** What the commander alone does: decide, take an approval back, call off what is under way. */
@ApplicationScoped
class Deciding {

    @Inject
    ProposalCases cases;

    @Inject
    RefusedAttempts attempts;

    @Inject
    CallOffAssignee assignee;

    @Inject
    TellAssignee chosen;

    @Inject
    Assignees assignees;

    @Inject
    Clock clock;

    Uni<ProposalView> decide(String incident, UUID proposalId, DecideProposal wanted, Caller by) {
        return attempts.kept(
                incident,
                wanted.decision().word() + " a proposal",
                by,
                () -> cases.act(
                        incident,
                        proposalId,
                        by,
                        "proposal.decided",
                        matter -> {
                            matter.requireOpen();
                            matter.requireMayDecide();
                            assignees.require(wanted.assigneeId());
                        },
                        matter -> matter.proposal()
                                .decide(wanted.by(matter.person(), clock.instant()), wanted.assigneeId()),
                        chosen::tell));
    }

    Uni<ProposalView> revoke(String incident, UUID proposalId, SayWhy why, Caller by) {
        return attempts.kept(
                incident,
                "revoke an approval",
                by,
                () -> cases.act(
                        incident,
                        proposalId,
                        by,
                        "proposal.revoked",
                        ProposalCase::requireCommander,
                        matter -> matter.proposal().revoke(why.reason())));
    }

    Uni<ProposalView> halt(String incident, UUID proposalId, SayWhy why, Caller by) {
        return attempts.kept(
                incident,
                "halt what is under way",
                by,
                () -> cases.act(
                        incident,
                        proposalId,
                        by,
                        "proposal.halted",
                        ProposalCase::requireCommander,
                        matter -> matter.proposal().halt(why.reason(), clock.instant()),
                        assignee::call));
    }
}
