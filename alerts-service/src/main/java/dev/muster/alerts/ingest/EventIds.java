package dev.muster.alerts.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.muster.chassis.time.Ids;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids of events: new ones, unless the sender names its request, which then gives the same ids each time it comes. */
final class EventIds {

    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 1L << 63;

    private EventIds() {}

    /** @param index which element of the request */
    static UUID of(Origin origin, int index) {
        if (origin.idempotencyKey() == null) {
            return Ids.next();
        }
        ByteBuffer hash =
                ByteBuffer.wrap(sha256(origin.integration().id() + "/" + index + "/" + origin.idempotencyKey()));
        return new UUID(hash.getLong() & ~0xF000L | VERSION_8, hash.getLong() >>> 2 | VARIANT);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
