package dev.muster.incidents.remediation;

import dev.muster.chassis.token.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** What those do who carry a proposal out. */
@ApplicationScoped
class CarryingOut {

    @Inject
    ProposalCases cases;

    @Inject
    TellOfOverride commander;

    @Inject
    Clock clock;

    Uni<ProposalView> start(String incident, UUID proposalId, Caller by) {
        return cases.act(
                incident, proposalId, by, "proposal.started", ProposalCase::requireOpen, matter -> matter.proposal()
                        .start(matter.person(), clock.instant()));
    }

    /** Without the commander's approval, in an emergency. */
    Uni<ProposalView> override(String incident, UUID proposalId, SayWhy why, Caller by) {
        return cases.act(
                incident,
                proposalId,
                by,
                "proposal.overridden",
                matter -> {
                    matter.requireOpen();
                    matter.requireInTheIncident();
                },
                matter -> matter.proposal().override(matter.person(), why.reason(), clock.instant()),
                commander::tell);
    }

    Uni<ProposalView> report(String incident, UUID proposalId, ReportResult result, Caller by) {
        return cases.act(
                incident,
                proposalId,
                by,
                "proposal.reported",
                ProposalCase::requireAssigneeOrCommander,
                matter -> matter.proposal().finish(result.at(clock.instant())));
    }

    Uni<ProposalView> confirmStopped(String incident, UUID proposalId, Caller by) {
        return cases.act(
                incident,
                proposalId,
                by,
                "proposal.stopped",
                ProposalCase::requireAssigneeOrCommander,
                matter -> matter.proposal().confirmStopped(clock.instant()));
    }
}
