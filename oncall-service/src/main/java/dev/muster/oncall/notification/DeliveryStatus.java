package dev.muster.oncall.notification;

/** A delivery waits until a channel has taken it or its cause has nothing more to say. A failure never ends it. */
enum DeliveryStatus {
    WAITING,
    HANDED_OVER,
    DROPPED
}
