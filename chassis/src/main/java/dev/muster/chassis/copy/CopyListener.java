package dev.muster.chassis.copy;

/** Told of each copy that has changed in memory, to keep what it derives from them. */
public interface CopyListener {

    /** @param before null for one not known so far */
    void changed(Copied before, Copied now);
}
