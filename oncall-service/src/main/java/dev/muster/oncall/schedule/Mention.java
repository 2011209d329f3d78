package dev.muster.oncall.schedule;

import dev.muster.chassis.problem.Faults;
import java.util.UUID;

/** A person named at some place of a request. */
record Mention(UUID personId, Faults place) {}
