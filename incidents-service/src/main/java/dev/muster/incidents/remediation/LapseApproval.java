package dev.muster.incidents.remediation;

import dev.muster.chassis.timer.Timer;
import dev.muster.chassis.timer.TimerHandler;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Nobody started what was approved: the commander decides anew. */
@ApplicationScoped
class LapseApproval implements TimerHandler {

    private final TurnProposalsInTime time;

    LapseApproval(TurnProposalsInTime time) {
        this.time = time;
    }

    @Override
    public String kind() {
        return ProposalChanges.LAPSE;
    }

    @Override
    public Uni<Void> fire(Timer timer) {
        return time.lapse(timer);
    }
}
