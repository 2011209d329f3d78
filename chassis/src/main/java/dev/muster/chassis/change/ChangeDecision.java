package dev.muster.chassis.change;

import java.util.UUID;

/**
 * What was decided about a proposed change.
 *
 * @param state accepted or declined
 * @param ref the record; null where it is about none
 * @param version of the record, as accepting it made it; null where it is only noted
 * @param reason why it was declined
 */
public record ChangeDecision(
        UUID changeId, ChangeState state, String target, UUID ref, Integer version, String reason, UUID personId) {}
