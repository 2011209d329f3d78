package dev.muster.chassis.time;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Identifiers that sort by the time they were made: UUID version 7, strictly ascending within a process. They are
 * unique, not secret: whoever has one can guess its neighbours.
 */
public final class Ids {

    private static final int COUNTER_BITS = 12;
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    public static UUID next() {
        long stamp = nextStamp();
        long millis = stamp >>> COUNTER_BITS;
        long counter = stamp & ((1L << COUNTER_BITS) - 1);
        long random = ThreadLocalRandom.current().nextLong();
        return new UUID(millis << 16 | 7L << 12 | counter, random >>> 2 | 1L << 63);
    }

    /** Milliseconds and a counter in one number; a full counter borrows from the next millisecond. */
    private static long nextStamp() {
        long now = System.currentTimeMillis() << COUNTER_BITS;
        return LAST.updateAndGet(last -> Math.max(last + 1, now));
    }
}
