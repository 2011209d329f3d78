package dev.muster.oncall.schedule;

import java.time.Instant;

/** A stretch of time, half-open, in which nobody is on call. */
public record Gap(Instant from, Instant to) {}
