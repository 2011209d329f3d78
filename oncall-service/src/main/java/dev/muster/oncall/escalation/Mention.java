package dev.muster.oncall.escalation;

import dev.muster.chassis.problem.Faults;

/** A target named at some place of a request. */
record Mention(Target target, Faults place) {}
