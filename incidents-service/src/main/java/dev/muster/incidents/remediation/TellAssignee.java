package dev.muster.incidents.remediation;

import dev.muster.incidents.incident.Instigator;
import dev.muster.incidents.mobilise.CallTarget;
import dev.muster.incidents.mobilise.Calls;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Whoever is to carry out what was approved is told, without waking anybody, unless they approved it themselves. */
@ApplicationScoped
class TellAssignee {

    private final Calls calls;

    TellAssignee(Calls calls) {
        this.calls = calls;
    }

    Uni<Void> tell(ProposalCase decided) {
        var proposal = decided.proposal();
        boolean theirs = proposal.state == ProposalState.APPROVED
                && proposal.assigneeId != null
                && !proposal.assigneeId.equals(decided.person());
        return theirs
                ? calls.quietly(
                        decided.incident(),
                        List.of(CallTarget.person(proposal.assigneeId)),
                        Instigator.of(decided.by()))
                : Uni.createFrom().voidItem();
    }
}
