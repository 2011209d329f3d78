package dev.muster.incidents.remediation;

import dev.muster.chassis.timer.Timer;
import dev.muster.chassis.timer.TimerHandler;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The time to which a proposal was put off has come. */
@ApplicationScoped
class ReturnDeferred implements TimerHandler {

    private final TurnProposalsInTime time;

    ReturnDeferred(TurnProposalsInTime time) {
        this.time = time;
    }

    @Override
    public String kind() {
        return ProposalChanges.RETURN;
    }

    @Override
    public Uni<Void> fire(Timer timer) {
        return time.comeBack(timer);
    }
}
