package dev.muster.local.demo;

/** The demo cannot go on; the message says why, in words for whoever runs it. */
final class DemoStopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    DemoStopped(String message) {
        super(message);
    }
}
