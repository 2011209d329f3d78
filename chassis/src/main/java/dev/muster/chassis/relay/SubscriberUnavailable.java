package dev.muster.chassis.relay;

/** Nothing can be delivered to a subscriber just now; it says nothing about the messages. */
class SubscriberUnavailable extends RuntimeException {

    SubscriberUnavailable(String why, Throwable cause) {
        super(why, cause, false, false);
    }
}
