package dev.muster.alerts.ingest;

import dev.muster.alerts.disposition.IntegrationRef;
import java.time.Instant;

/**
 * Where and when a request came in.
 *
 * @param idempotencyKey what the sender calls this request, so that a repetition is known as such; null when it does not
 */
record Origin(IntegrationRef integration, Instant receivedAt, String idempotencyKey) {}
