package dev.muster.incidents.catalog;

import dev.muster.chassis.copy.Copied;
import java.util.UUID;

/** Somebody of the suite: who may act here, and where they get mail. */
public record CatalogPerson(
        UUID id, String name, String email, String timeZone, String role, boolean active, boolean deleted)
        implements Copied {}
