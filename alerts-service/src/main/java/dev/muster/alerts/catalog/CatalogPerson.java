package dev.muster.alerts.catalog;

import dev.muster.chassis.copy.Copied;
import java.util.UUID;

/** Somebody who may act here. */
public record CatalogPerson(UUID id, String name, boolean active, boolean deleted) implements Copied {}
