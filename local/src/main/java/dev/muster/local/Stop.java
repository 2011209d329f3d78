package dev.muster.local;

/** The suite cannot go on; the message is the one line a person needs to put it right. */
final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stop(String whatToDo) {
        super(whatToDo);
    }

    Stop(String whatToDo, Throwable cause) {
        super(whatToDo, cause);
    }
}
