package dev.muster.chassis.replica;

import io.smallrye.mutiny.Uni;

/** Something small kept in memory whole, because the hot path reads it. */
public interface InMemory {

    /** Under which name its revision is counted. */
    String name();

    /** Reads up to at least that revision; does nothing when it is there already. */
    Uni<Void> catchUp(long revision);
}
