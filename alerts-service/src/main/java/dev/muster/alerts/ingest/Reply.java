package dev.muster.alerts.ingest;

import io.vertx.core.buffer.Buffer;

/** @param retryAfter in seconds; 0 where the sender need not come back */
record Reply(int status, String contentType, Buffer body, int retryAfter) {

    static final String JSON = "application/json";
    static final String PROBLEM = "application/problem+json";
}
