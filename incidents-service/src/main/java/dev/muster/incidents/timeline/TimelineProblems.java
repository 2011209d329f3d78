package dev.muster.incidents.timeline;

import dev.muster.chassis.problem.ProblemException;
import dev.muster.chassis.problem.Problems;

/** Why something is refused of a timeline. */
final class TimelineProblems {

    private TimelineProblems() {}

    static ProblemException respondersOnly() {
        return Problems.forbidden("Work notes are for responders. Write a comment instead.");
    }

    static ProblemException notTheAuthor() {
        return Problems.forbidden("Only its author mends an entry. Add a comment that says otherwise.");
    }

    static ProblemException recorded() {
        return Problems.conflict("entry-recorded", "Only comments and work notes can be mended; this is on record.");
    }

    static ProblemException mayNotPin() {
        return Problems.forbidden("The commander, the deputy and the scribe pin entries.");
    }
}
