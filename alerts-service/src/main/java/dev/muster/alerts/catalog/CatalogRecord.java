package dev.muster.alerts.catalog;

import java.util.UUID;

/** A copy of a record that another service owns. A deleted one is kept, so that history can still name it. */
public interface CatalogRecord {

    UUID id();

    String name();

    boolean deleted();
}
