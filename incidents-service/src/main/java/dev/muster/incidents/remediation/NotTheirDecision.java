package dev.muster.incidents.remediation;

import dev.muster.chassis.problem.Problem;
import dev.muster.chassis.problem.ProblemException;

/** Somebody tried what only another may decide; the timeline keeps the attempt. */
class NotTheirDecision extends ProblemException {

    private static final long serialVersionUID = 1L;

    NotTheirDecision(Problem problem) {
        super(problem);
    }
}
