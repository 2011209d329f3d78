package dev.muster.postmortem.catalog;

import dev.muster.chassis.copy.Copied;
import java.util.UUID;

/** What is run and may break; {@code teamId} owns it and may be null. */
public record CatalogService(UUID id, String name, UUID teamId, boolean deleted) implements Copied {}
