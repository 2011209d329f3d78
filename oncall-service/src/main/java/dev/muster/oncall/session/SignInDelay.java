package dev.muster.oncall.session;

import java.time.Duration;

/**
 * How long a sign-in is kept waiting after failures in a row. It grows, so that guessing takes for ever, and it ends, so
 * that nobody can lock out the person on call by failing in their name.
 *
 * @param free how many failures cost nothing
 */
record SignInDelay(int free) {

    /** People mistype; an address may be a whole office. */
    static final SignInDelay PER_ACCOUNT = new SignInDelay(3);

    static final SignInDelay PER_ADDRESS = new SignInDelay(20);

    private static final Duration FIRST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofSeconds(8);

    Duration after(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - free, 10);
        Duration wanted = FIRST.multipliedBy(1L << doublings);
        return wanted.compareTo(LONGEST) < 0 ? wanted : LONGEST;
    }
}
