package dev.muster.chassis.relay;

/** The subscriber refused a batch as a whole, so that something in it must be wrong. */
class BatchRefused extends RuntimeException {

    BatchRefused(int status, String body) {
        super("The subscriber answered " + status + ": " + body, null, false, false);
    }
}
