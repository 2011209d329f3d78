package dev.muster.incidents.playbook;

import dev.muster.chassis.problem.ProblemException;
import dev.muster.chassis.problem.Problems;

/** The refusals of this feature. */
final class PlaybookProblems {

    private PlaybookProblems() {}

    static ProblemException noSuchStep(int number, int last) {
        return Problems.notFound("step", number + " (they count from 1 to " + last + ")");
    }

    static ProblemException attachedAlready() {
        return Problems.conflict("playbook-attached", "This playbook is attached to the incident already.");
    }
}
