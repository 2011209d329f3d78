package dev.muster.incidents.improvement;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.chassis.change.ChangeOrigin;
import dev.muster.chassis.change.ChangeProposal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What we read of the message that somebody who reviewed an incident proposes to change something.
 *
 * @param ref the playbook; null where there is none yet, and for the one response plan
 * @param baseVersion the version that was looked at
 * @param change merge patch of it; null where only words say what to do
 */
record ImprovementProposed(
        UUID improvementId,
        UUID findingId,
        ChangeOrigin postmortem,
        ChangeOrigin incident,
        String target,
        UUID ref,
        Integer baseVersion,
        JsonNode change,
        String text,
        String proposedBy,
        boolean restricted,
        Set<UUID> visibleTo) {

    private static final Set<String> OURS = Set.of("playbook", "plan");

    /** Empty for what is another service's. */
    Optional<ChangeProposal> proposal() {
        return target != null && OURS.contains(target) ? Optional.of(toAProposal()) : Optional.empty();
    }

    private ChangeProposal toAProposal() {
        return new ChangeProposal(
                improvementId,
                target,
                target,
                ref,
                baseVersion,
                change,
                text,
                List.of(
                        new ChangeOrigin("finding", findingId, null),
                        ChangeOrigin.named("postmortem", postmortem),
                        ChangeOrigin.named("incident", incident)),
                proposedBy,
                restricted,
                visibleTo);
    }
}
