package dev.muster.incidents.remediation;

import dev.muster.incidents.incident.Instigator;
import dev.muster.incidents.mobilise.CallTarget;
import dev.muster.incidents.mobilise.Calls;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The commander is called at once when somebody starts what they have not approved. */
@ApplicationScoped
class TellOfOverride {

    private final Calls calls;

    TellOfOverride(Calls calls) {
        this.calls = calls;
    }

    Uni<Void> tell(ProposalCase started) {
        return started.incident()
                .crew()
                .commander()
                .filter(commander -> !commander.equals(started.person()))
                .map(commander -> calls.urgently(
                        started.incident(), List.of(CallTarget.person(commander)), Instigator.of(started.by())))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
