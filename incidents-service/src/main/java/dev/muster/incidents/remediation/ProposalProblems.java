package dev.muster.incidents.remediation;

import dev.muster.chassis.problem.Problem;
import dev.muster.chassis.problem.Problems;
import dev.muster.incidents.incident.Incident;

/** Why a proposal refuses what it is asked. */
final class ProposalProblems {

    private ProposalProblems() {}

    /** @param allowed what can be done instead, as a sentence */
    static Problem notPossible(ProposalState state, String allowed) {
        return Problems.conflict("proposal-" + state.word(), "This proposal is " + state.word() + ". " + allowed)
                .problem();
    }

    static Problem notApproved(ProposalState state) {
        return Problems.conflict(
                        "proposal-not-approved",
                        "Only an approved proposal can be started, and this one is " + state.word()
                                + ". The commander decides; in an emergency give an override with a reason.")
                .problem();
    }

    static Problem incidentOver(Incident incident) {
        return Problems.conflict(
                        "incident-over",
                        incident.number() + " is " + incident.status().word()
                                + ". Reopen it to propose and decide on remedies.")
                .problem();
    }

    static Problem notInTheIncident() {
        return Problem.of(
                403,
                "not-in-the-incident",
                "Join the incident first",
                "Only those who have joined the incident may start a proposal without approval.");
    }

    static Problem notTheAssignee() {
        return Problem.of(
                403,
                "not-the-assignee",
                "Somebody else was asked to do this",
                "Only its assignee starts a proposal. Ask them, or the commander to assign it to you.");
    }

    static Problem notYours() {
        return Problem.of(
                403,
                "not-the-assignee",
                "Somebody else is doing this",
                "Only its assignee and the commander say what came of it.");
    }

    static Problem notYourWords() {
        return Problem.of(
                403,
                "not-the-proposer",
                "Somebody else proposed this",
                "Only who made a proposal and the commander change its words. Make one of your own.");
    }
}
