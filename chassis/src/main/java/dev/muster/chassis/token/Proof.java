package dev.muster.chassis.token;

import java.time.Instant;

/** What a verified token proves, and for how long. */
record Proof(Caller caller, Instant issuedAt, Instant expiresAt) {}
