package dev.muster.chassis.problem;

import java.util.List;

/**
 * Why a request was refused, as a value.
 *
 * @param code stable and documented, never reused for another meaning
 * @param detail tells a person what to do next; never names internals
 * @param errors each fault found, so that all can be mended at once; empty where there is only one thing to say
 */
public record Problem(int status, String code, String title, String detail, List<Fault> errors) {

    /** One fault and where it is: a JSON pointer into the body, or the name of a parameter or header. */
    public record Fault(String pointer, String detail) {}

    public Problem {
        errors = List.copyOf(errors);
    }

    public static Problem of(int status, String code, String title, String detail) {
        return new Problem(status, code, title, detail, List.of());
    }

    public ProblemException asException() {
        return new ProblemException(this);
    }
}
