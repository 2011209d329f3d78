package dev.muster.chassis.relay;

import io.smallrye.mutiny.Uni;
import java.util.Set;

/** Records this service owns and of which others keep copies. One bean per kind. */
public interface SnapshotSource {

    /** The word of its messages {@code <kind>.changed}. */
    String kind();

    /**
     * Publishes every record once more as it is now, to none of those named. Runs in a transaction and must lock what it
     * reads ({@code for no key update}): a change made meanwhile is then told after it, never before.
     */
    Uni<Void> republish(Set<String> notTo);
}
