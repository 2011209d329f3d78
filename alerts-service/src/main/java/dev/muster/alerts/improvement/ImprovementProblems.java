package dev.muster.alerts.improvement;

import dev.muster.chassis.problem.ProblemException;
import dev.muster.chassis.problem.Problems;

/** Why a decision about an improvement is refused. */
final class ImprovementProblems {

    private ImprovementProblems() {}

    static ProblemException alreadyDeclined() {
        return Problems.conflict(
                "improvement-already-declined", "It was declined. Whoever still wants it proposes it anew.");
    }

    static ProblemException alreadyAccepted() {
        return Problems.conflict(
                "improvement-already-accepted", "It was accepted. To undo it, change the rule it is about.");
    }

    static ProblemException notAllowed() {
        return Problems.forbidden(
                "Only those who may edit the rule itself decide about it: its team, or for all others an admin.");
    }
}
