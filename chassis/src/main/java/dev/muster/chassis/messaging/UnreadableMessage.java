package dev.muster.chassis.messaging;

/** The data of a message is not what its type promises; sending it again would not help. */
public class UnreadableMessage extends RuntimeException {

    UnreadableMessage(String message, Throwable cause) {
        super(message, cause);
    }
}
