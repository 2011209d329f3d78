package dev.muster.chassis.copy;

import java.util.UUID;

/** A copy of a record that another service owns. A deleted one is kept, so that history can still name it. */
public interface Copied {

    UUID id();

    boolean deleted();
}
