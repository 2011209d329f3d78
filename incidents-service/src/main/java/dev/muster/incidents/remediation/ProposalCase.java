package dev.muster.incidents.remediation;

import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.problem.Problem;
import dev.muster.chassis.token.Caller;
import dev.muster.incidents.incident.Incident;
import java.util.Optional;
import java.util.UUID;

/** A proposal with the incident it is about, and who acts on it. The incident is locked. */
record ProposalCase(Incident incident, Proposal proposal, Caller by) {

    Actor actor() {
        return by.actor();
    }

    UUID person() {
        return by.personId();
    }

    /** What is over is not decided on or begun any more. */
    void requireOpen() {
        if (!incident.status().isOpen()) {
            throw ProposalProblems.incidentOver(incident).asException();
        }
    }

    /** Deciding, also on a proposal of one's own. */
    void requireMayDecide() {
        refuseFor(Authority.of(incident.crew()).refusal(by, proposal.proposedBy));
    }

    /** Taking back and calling off, which nobody can do in their own favour. */
    void requireCommander() {
        var authority = Authority.of(incident.crew());
        refuseFor(authority.isCommander(by) ? Optional.empty() : Optional.of(authority.notTheCommander()));
    }

    void requireInTheIncident() {
        if (!incident.crew().includes(person())) {
            throw ProposalProblems.notInTheIncident().asException();
        }
    }

    void requireAssigneeOrCommander() {
        if (!person().equals(proposal.assigneeId) && !isByCommander()) {
            throw ProposalProblems.notYours().asException();
        }
    }

    void requireProposerOrCommander() {
        if (!person().equals(proposal.proposedBy) && !isByCommander()) {
            throw ProposalProblems.notYourWords().asException();
        }
    }

    private boolean isByCommander() {
        return Authority.of(incident.crew()).isCommander(by);
    }

    private static void refuseFor(Optional<Problem> problem) {
        if (problem.isPresent()) {
            throw new NotTheirDecision(problem.get());
        }
    }
}
