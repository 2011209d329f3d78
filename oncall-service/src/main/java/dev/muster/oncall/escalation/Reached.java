package dev.muster.oncall.escalation;

import dev.muster.oncall.schedule.Duty;
import java.util.Optional;
import java.util.UUID;

/** Somebody a target stands for at an instant. {@code duty} says why, where the target is a schedule. */
public record Reached(UUID personId, Target target, Optional<Duty> duty) {}
