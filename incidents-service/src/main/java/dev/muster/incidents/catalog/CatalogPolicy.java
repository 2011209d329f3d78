package dev.muster.incidents.catalog;

import java.util.UUID;

/** An escalation policy. */
public record CatalogPolicy(UUID id, String name, UUID teamId, int version, boolean deleted) {}
