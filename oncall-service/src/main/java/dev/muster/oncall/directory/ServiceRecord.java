package dev.muster.oncall.directory;

import java.util.UUID;

/**
 * A service of the catalog as other features see it.
 *
 * @param tier 1 for what matters most; null when not said
 * @param teamId the owner; null when it has none
 * @param escalationPolicyId null where the catch-all policy answers
 */
public record ServiceRecord(UUID id, String name, Integer tier, UUID teamId, UUID escalationPolicyId) {}
