package dev.muster.alerts.alert;

import dev.muster.chassis.problem.ProblemException;
import dev.muster.chassis.problem.Problems;

/** Why acting on an alert is refused. */
final class AlertProblems {

    private AlertProblems() {}

    static ProblemException alreadyResolved(Alert alert) {
        return Problems.conflict(
                "alert-already-resolved",
                alert.spokenNumber() + " is resolved; only an open alert can be acknowledged. If the problem is back,"
                        + " its sender opens a new alert.");
    }

    /** It is in an incident that this caller must not learn of. */
    static ProblemException othersSeeToIt(Alert alert) {
        return Problems.conflict(
                "alert-already-promoted",
                alert.spokenNumber() + " cannot be promoted: it is being seen to already. Ask an admin who does.");
    }

    static ProblemException notFound(String idOrNumber) {
        return Problems.notFound("alert", idOrNumber);
    }
}
