package dev.muster.alerts.improvement;

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
 * @param ref the rule; null where there is none yet
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

    private static final String RULE = "rule";

    /** When something alerts at all: ours where a rule says it, else set at the sender and only noted here. */
    private static final String THRESHOLD = "threshold";

    /** Empty for what is another service's. */
    Optional<ChangeProposal> proposal() {
        if (RULE.equals(target)) {
            return Optional.of(proposal(RULE));
        }
        return THRESHOLD.equals(target) ? Optional.of(proposal(ref == null ? null : RULE)) : Optional.empty();
    }

    /** @param kind of record that it changes; null where it is only noted */
    private ChangeProposal proposal(String kind) {
        return new ChangeProposal(
                improvementId,
                target,
                kind,
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
