package dev.muster.oncall.schedule;

import java.util.UUID;

/** A schedule as wanted, with nothing wrong in it. */
record Draft(String name, UUID teamId, ScheduleDefinition definition) {}
