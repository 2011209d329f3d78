package dev.muster.console.review;

import java.util.UUID;

/** Something the review found that could go better. */
public record Finding(UUID id, UUID postmortemId, String aspect, String text) {}
