package dev.muster.incidents.catalog;

import dev.muster.chassis.copy.Copied;
import java.util.UUID;

/** What is run and may break; {@code teamId} owns it and {@code escalationPolicyId} says who is called, both may be null. */
public record CatalogService(UUID id, String name, Integer tier, UUID teamId, UUID escalationPolicyId, boolean deleted)
        implements Copied {}
