package dev.muster.incidents.catalog;

import dev.muster.chassis.copy.Copied;
import java.util.UUID;

/** An escalation policy. */
public record CatalogPolicy(UUID id, String name, UUID teamId, int version, boolean deleted) implements Copied {}
