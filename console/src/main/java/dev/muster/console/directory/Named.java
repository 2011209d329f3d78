package dev.muster.console.directory;

import java.util.UUID;

/** A policy or a schedule, as far as others need to mention it. */
public record Named(UUID id, String name) {}
