package dev.muster.console.live;

/** A service would not let us listen. */
final class StreamRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StreamRefused(int status) {
        super("The stream answered " + status);
    }
}
