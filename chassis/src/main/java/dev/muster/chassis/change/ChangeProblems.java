package dev.muster.chassis.change;

import dev.muster.chassis.etag.ETags;
import dev.muster.chassis.problem.ProblemException;
import dev.muster.chassis.problem.Problems;
import java.util.UUID;

/** Why a decision about a proposed change is refused. */
final class ChangeProblems {

    private ChangeProblems() {}

    static ProblemException alreadyDeclined() {
        return Problems.conflict(
                "change-already-declined", "It was declined. Whoever still wants it proposes it anew.");
    }

    static ProblemException alreadyAccepted() {
        return Problems.conflict(
                "change-already-accepted", "It was accepted. To undo it, change the record it is about.");
    }

    static ProblemException notAllowed() {
        return Problems.forbidden(
                "Only those who may edit the record itself decide about it: its team, or for all others an admin.");
    }

    static ProblemException removed(String kind, UUID id) {
        return Problems.conflict(
                kind + "-removed",
                "The " + kind + " " + id + " was removed since. Decline the change, or propose it anew.");
    }

    static ProblemException movedOn(String kind, int from, int to) {
        return Problems.conflict(
                kind + "-moved-on",
                "The change was proposed for version " + from + ", and the " + kind + " is now version " + to
                        + ". Look at both, then repeat with If-Match " + ETags.of(to) + ".");
    }
}
