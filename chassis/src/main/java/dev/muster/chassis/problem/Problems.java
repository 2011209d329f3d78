package dev.muster.chassis.problem;

import dev.muster.chassis.problem.Problem.Fault;
import java.util.List;

/** The refusals every service has in common; a feature lists its own in a {@code ...Problems} class of its own. */
public final class Problems {

    private Problems() {}

    public static ProblemException notFound(String what, Object id) {
        return refusal(404, "not-found", "Not found", "There is no " + what + " " + id + ". Check the identifier.");
    }

    public static ProblemException forbidden(String detail) {
        return refusal(403, "forbidden", "Not allowed", detail);
    }

    public static ProblemException unauthorized(String detail) {
        return refusal(401, "unauthorized", "Not signed in", detail);
    }

    /** A move the present state does not allow; the detail names what is allowed. */
    public static ProblemException conflict(String code, String detail) {
        return refusal(409, code, "In conflict with the present state", detail);
    }

    public static ProblemException concurrentChange() {
        return conflict("concurrent-change", "Somebody else changed this at the same moment. Read it again and retry.");
    }

    public static ProblemException preconditionFailed(String detail) {
        return refusal(412, "precondition-failed", "Changed in the meantime", detail);
    }

    /** Understood, but wrong: a broken rule or an unknown reference. */
    public static ProblemException invalid(List<Fault> errors) {
        return new Problem(422, "invalid", "Invalid request", "Correct each of the errors and send it again.", errors)
                .asException();
    }

    public static ProblemException invalid(String pointer, String detail) {
        return invalid(List.of(new Fault(pointer, detail)));
    }

    /** Not readable as what is expected there: syntax, type, unknown field. */
    public static ProblemException unreadable(List<Fault> errors) {
        return new Problem(
                        400,
                        "unreadable",
                        "Unreadable request",
                        "The request cannot be read as what is expected here. See the errors.",
                        errors)
                .asException();
    }

    public static ProblemException unreadable(String pointer, String detail) {
        return unreadable(List.of(new Fault(pointer, detail)));
    }

    public static ProblemException unreadable(String detail) {
        return refusal(400, "unreadable", "Unreadable request", detail);
    }

    /** Cannot be done just now through no fault of the caller. */
    public static ProblemException unavailable(String detail) {
        return refusal(503, "unavailable", "Not available just now", detail);
    }

    private static ProblemException refusal(int status, String code, String title, String detail) {
        return Problem.of(status, code, title, detail).asException();
    }
}
