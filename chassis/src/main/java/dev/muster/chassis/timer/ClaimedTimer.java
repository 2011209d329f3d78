package dev.muster.chassis.timer;

/** A timer this process holds the lease of, and the trace that armed it. */
record ClaimedTimer(Timer timer, String traceparent) {}
