package org.sangam.app.account;

import java.time.Duration;
import java.time.Instant;

/**
 * A browser that is signed in. It ends 14 days after it was last seen, and 90 days after it began whatever happens.
 *
 * @param current whether it is the one that asks
 */
public record SignIn(Instant created, Instant seen, boolean current) {

    public static final Duration IDLE = Duration.ofDays(14);
    public static final Duration LONGEST = Duration.ofDays(90);

    /** How stale {@code seen} may become, so that reading pages writes nothing. */
    static final Duration SEEN_EVERY = Duration.ofHours(1);
}
