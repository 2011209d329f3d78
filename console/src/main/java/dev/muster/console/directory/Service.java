package dev.muster.console.directory;

import java.util.UUID;

/** Something that is run, and whose failing pages its owners. */
public record Service(UUID id, String name, Integer tier, UUID teamId, UUID escalationPolicyId, String description) {}
