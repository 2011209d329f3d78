package dev.muster.console.problem;

/** A service answered with a fault of its own (5xx). Worth asking once more; else the page says so and goes on. */
public final class Unavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unavailable(int status) {
        super("The service answered " + status);
    }
}
