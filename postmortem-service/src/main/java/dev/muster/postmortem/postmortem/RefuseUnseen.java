package dev.muster.postmortem.postmortem;

import dev.muster.chassis.token.Callers;
import dev.muster.chassis.tx.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Answers 404 where a stream would be of what the caller may not see: once it has begun, it could only break off. */
class RefuseUnseen {

    private final Postmortems postmortems;
    private final Callers callers;
    private final Transactions transactions;

    RefuseUnseen(Postmortems postmortems, Callers callers, Transactions transactions) {
        this.postmortems = postmortems;
        this.callers = callers;
        this.transactions = transactions;
    }

    @WatchesOne
    @ServerRequestFilter
    public Uni<Void> refuse(UriInfo address) {
        var id = address.getPathParameters().getFirst("id");
        return transactions
                .run(() -> postmortems.require(id, callers.current()))
                .replaceWithVoid();
    }
}
