package dev.muster.incidents.remediation;

import dev.muster.incidents.incident.Instigator;
import dev.muster.incidents.mobilise.CallTarget;
import dev.muster.incidents.mobilise.Calls;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Whoever carries out what was halted is called at once, unless they called it off themselves. */
@ApplicationScoped
class CallOffAssignee {

    private final Calls calls;

    CallOffAssignee(Calls calls) {
        this.calls = calls;
    }

    Uni<Void> call(ProposalCase halted) {
        var assignee = halted.proposal().assigneeId;
        return assignee.equals(halted.person())
                ? Uni.createFrom().voidItem()
                : calls.urgently(halted.incident(), List.of(CallTarget.person(assignee)), Instigator.of(halted.by()));
    }
}
