package dev.muster.oncall.schedule;

import java.util.UUID;

/**
 * A schedule as wanted, with nothing wrong in it.
 *
 * @param reason why it is wanted so; null where nobody says
 */
record Draft(String name, UUID teamId, ScheduleDefinition definition, String reason) {}
