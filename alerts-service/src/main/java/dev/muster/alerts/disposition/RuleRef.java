package dev.muster.alerts.disposition;

import java.util.UUID;

/** A rule as it stood when it decided. */
public record RuleRef(UUID id, int version, String name) {}
