package dev.muster.console.oncall;

import java.time.Instant;
import java.util.UUID;

/** A message to the person in Muster itself. */
public record InboxItem(UUID id, Instant at, String title, String body, UUID pageId, Instant readAt) {}
