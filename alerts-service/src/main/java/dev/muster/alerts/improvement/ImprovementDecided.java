package dev.muster.alerts.improvement;

import java.util.UUID;

/**
 * The data of the messages {@code improvement.accepted} and {@code improvement.declined}.
 *
 * @param ref the rule; null where it is about none
 * @param version of the rule, as accepting it made it; null where it is only noted
 * @param reason why it was declined
 */
record ImprovementDecided(
        UUID improvementId, ImprovementTarget target, UUID ref, Integer version, String reason, UUID personId) {}
