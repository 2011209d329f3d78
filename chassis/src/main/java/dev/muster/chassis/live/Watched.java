package dev.muster.chassis.live;

import io.smallrye.mutiny.Uni;

/** What a service lets watch one by one. One bean per service that has a stream marked {@link WatchesOne}. */
public interface Watched {

    /**
     * Fails as not found where there is no such thing for the caller.
     *
     * @param id as the path has it
     */
    Uni<Void> requireSeen(String id);
}
