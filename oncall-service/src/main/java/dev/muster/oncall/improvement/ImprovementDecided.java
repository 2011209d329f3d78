package dev.muster.oncall.improvement;

import dev.muster.chassis.change.ChangeDecision;
import java.util.UUID;

/**
 * The data of the messages {@code improvement.accepted} and {@code improvement.declined}.
 *
 * @param ref what it is about; null where that is nothing with an id
 * @param version of it, as accepting made it; null where nothing was changed
 * @param reason why it was declined
 */
record ImprovementDecided(UUID improvementId, String target, UUID ref, Integer version, String reason, UUID personId) {

    static ImprovementDecided of(ChangeDecision decision) {
        return new ImprovementDecided(
                decision.changeId(),
                decision.target(),
                decision.ref(),
                decision.version(),
                decision.reason(),
                decision.personId());
    }
}
