package dev.muster.oncall.paging;

import dev.muster.chassis.tx.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Which requests for pages were met, so that none is met twice. */
@ApplicationScoped
class MetRequests {

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    /** False when it was met before. In the transaction that meets it. */
    Uni<Boolean> isNew(PageRequested request) {
        return transactions
                .session()
                .chain(session -> session.createNativeQuery("""
                                insert into met_request (id, incident_id, met_at) values (:id, :incident, :now)
                                on conflict do nothing
                                """)
                        .setParameter("id", request.requestId())
                        .setParameter("incident", request.incident().id())
                        .setParameter("now", clock.instant())
                        .executeUpdate())
                .map(added -> added == 1);
    }
}
