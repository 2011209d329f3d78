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

    static ProblemException notFound(String idOrNumber) {
        return Problems.notFound("alert", idOrNumber);
    }
}
