package dev.muster.console.review;

import java.util.UUID;

/** What is to be changed because of a finding, where, and how far that has come. */
public record Improvement(
        UUID id,
        UUID findingId,
        String target,
        String ref,
        String text,
        String state,
        String reason,
        Integer appliedVersion,
        UUID ownerId) {}
