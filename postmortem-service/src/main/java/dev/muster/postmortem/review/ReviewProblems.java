package dev.muster.postmortem.review;

import dev.muster.chassis.problem.ProblemException;
import dev.muster.chassis.problem.Problems;

/** Why a change of a review is refused. */
final class ReviewProblems {

    private ReviewProblems() {}

    static ProblemException scheduledAlready() {
        return Problems.conflict(
                "review-scheduled", "The review is scheduled already. Change it, or cancel it and schedule it anew.");
    }

    static ProblemException none(String postmortem) {
        return Problems.notFound("review of", postmortem);
    }

    static ProblemException cancelled() {
        return Problems.conflict("review-cancelled", "The review was cancelled. Schedule it anew.");
    }

    static ProblemException nobodyInvited() {
        return Problems.invalid("/attendeeIds", "Nobody would come. Name at least one person of the directory.");
    }

    static ProblemException inThePast() {
        return Problems.invalid("/startsAt", "Must lie in the future");
    }

    static ProblemException badLength() {
        return Problems.invalid("/duration", "Must be from PT5M to PT8H");
    }
}
