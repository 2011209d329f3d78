package dev.muster.oncall.schedule;

import dev.muster.chassis.problem.ProblemException;
import dev.muster.chassis.problem.Problems;

/** The refusals of this feature. */
final class ScheduleProblems {

    private ScheduleProblems() {}

    static ProblemException overrideIsOver() {
        return Problems.conflict("override-is-over", "This override is over. Who was on call then stays on record.");
    }
}
