package dev.muster.alerts.catalog;

import dev.muster.chassis.copy.Copied;
import java.util.UUID;

/** An escalation policy; without {@code teamId} everybody may route to it. */
public record CatalogPolicy(UUID id, String name, UUID teamId, int version, boolean deleted) implements Copied {}
