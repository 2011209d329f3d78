package dev.muster.oncall.paging;

import dev.muster.chassis.tx.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Whose turn it is at the levels that call one of their targets per page. */
@ApplicationScoped
class LevelTurns {

    @Inject
    Transactions transactions;

    /** Counts from 0, one more at each call. Locks the level's row until the transaction ends. */
    Uni<Long> next(UUID policyId, int level) {
        return transactions.session().chain(session -> session.createNativeQuery("""
                                insert into level_turn (policy_id, level, turn) values (:policy, :level, 0)
                                on conflict (policy_id, level) do update set turn = level_turn.turn + 1
                                returning turn
                                """, Long.class)
                .setParameter("policy", policyId)
                .setParameter("level", level)
                .getSingleResult());
    }
}
