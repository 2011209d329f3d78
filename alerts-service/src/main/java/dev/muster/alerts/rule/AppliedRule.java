package dev.muster.alerts.rule;

import java.util.UUID;

/** A rule that a proposed change has made or changed, and the version it now is. */
public record AppliedRule(UUID id, int version) {}
