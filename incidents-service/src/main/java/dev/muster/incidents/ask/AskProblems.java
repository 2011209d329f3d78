package dev.muster.incidents.ask;

import dev.muster.chassis.problem.Problem;
import dev.muster.chassis.problem.Problems;

/** The refusals of this feature. */
final class AskProblems {

    private AskProblems() {}

    static Problem answered() {
        return Problems.conflict("ask-answered", "This was answered. Say more on the timeline.")
                .problem();
    }

    static Problem notYoursToAsk() {
        return Problem.of(
                403,
                "not-the-commander",
                "Only the commander asks",
                "The commander and the deputy ask. Write a work note if you want to know something.");
    }

    static Problem notAsked() {
        return Problem.of(403, "not-asked", "Somebody else was asked", "Only whoever was asked answers.");
    }
}
