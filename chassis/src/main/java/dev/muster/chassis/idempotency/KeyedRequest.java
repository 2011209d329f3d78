package dev.muster.chassis.idempotency;

/**
 * A request under an idempotency key.
 *
 * @param fingerprint tells this request from another one with the same key
 */
record KeyedRequest(String caller, String path, String key, String fingerprint) {}
