package dev.muster.oncall.schedule;

import java.util.UUID;

/** An override as wanted, with nothing wrong in it. */
record OverrideDraft(Interval interval, UUID personId, UUID replacesPersonId, String reason) {}
