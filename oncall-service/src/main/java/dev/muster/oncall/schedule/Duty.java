package dev.muster.oncall.schedule;

import java.util.UUID;

/** A shift under way, with the schedule it is of. */
public record Duty(UUID scheduleId, String scheduleName, Shift shift) {}
