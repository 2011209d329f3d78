package dev.muster.chassis.live;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A stream of what the caller may not see is answered as not found: once it has begun, it could only break off. */
class RefuseUnseen {

    private final Instance<Watched> watched;

    RefuseUnseen(Instance<Watched> watched) {
        this.watched = watched;
    }

    @WatchesOne
    @ServerRequestFilter
    public Uni<Void> refuse(UriInfo address) {
        return watched.get().requireSeen(address.getPathParameters().getFirst("id"));
    }
}
