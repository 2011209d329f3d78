package dev.muster.console.oncall;

import java.time.Instant;
import java.util.UUID;

/** Somebody on call on a schedule, until when. */
public record Duty(
        UUID scheduleId,
        String scheduleName,
        Integer level,
        UUID personId,
        String personName,
        Instant from,
        Instant to) {}
