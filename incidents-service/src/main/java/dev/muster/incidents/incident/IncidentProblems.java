package dev.muster.incidents.incident;

import dev.muster.chassis.problem.ProblemException;
import dev.muster.chassis.problem.Problems;

/** Why something is refused of an incident. */
final class IncidentProblems {

    private IncidentProblems() {}

    static ProblemException notFound(Object idOrNumber) {
        return Problems.notFound("incident", idOrNumber);
    }

    static ProblemException forbiddenMove(Incident incident, IncidentStatus to) {
        return Problems.conflict(
                "forbidden-move",
                incident.number() + " is " + incident.status().word() + " and cannot become " + to.word()
                        + ". Allowed: " + incident.status().allowed() + ".");
    }

    static ProblemException over(Incident incident) {
        return Problems.conflict(
                "incident-over",
                incident.number() + " is " + incident.status().word() + ". "
                        + (incident.status().mayBecome(IncidentStatus.INVESTIGATING)
                                ? "Reopen it first."
                                : "It stays as it is."));
    }

    static ProblemException reasonNeeded(String pointer, String what) {
        return Problems.invalid(pointer, "Say why: " + what);
    }

    static ProblemException tooLateToUndo(Incident incident) {
        return Problems.conflict(
                "too-late-to-undo",
                incident.number() + " was declined more than a minute ago or not at all. If it was real after all,"
                        + " declare it again.");
    }

    static ProblemException intoItself() {
        return Problems.invalid("/into", "An incident cannot be merged into itself");
    }

    static ProblemException intoOver(Incident target) {
        return Problems.conflict(
                "incident-over", target.number() + " is " + target.status().word() + "; merge into an open incident.");
    }
}
