package dev.muster.chassis.problem;

/** Carries a refusal out of a pipeline, rolling back what was begun. It has no stack trace: a refusal is no defect. */
public class ProblemException extends RuntimeException {

    private final Problem problem;

    public ProblemException(Problem problem) {
        super(problem.code() + ": " + problem.detail(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
