package dev.muster.oncall.escalation;

import dev.muster.chassis.problem.ProblemException;
import dev.muster.chassis.problem.Problems;

/** The refusals of this feature. */
final class PolicyProblems {

    private PolicyProblems() {}

    static ProblemException catchAllStays() {
        return Problems.conflict(
                "catch-all-policy-stays",
                "This policy catches what has no other, so it cannot be deleted. Change or rename it instead.");
    }
}
