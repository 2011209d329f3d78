package dev.muster.console.problem;

/** A service understood us and said no (4xx). Asking again will not help; a person can. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public Refusal(Problem problem) {
        super(problem.sentence());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    public boolean is(int status) {
        return problem.status() == status;
    }

    /** The session has ended or was revoked. */
    public boolean signedOut() {
        return is(401);
    }
}
