package org.sangam.app.account;

import java.time.Duration;

/**
 * How often something may be asked for: so many at once, and then one more each time the span divided by them has
 * passed.
 */
public enum Limit {
    SIGN_IN_FROM_PEER(25, Duration.ofMinutes(5)),
    SIGN_IN_TO_ADDRESS(25, Duration.ofHours(1)),
    LINK_FROM_PEER(25, Duration.ofMinutes(5)),
    LINK_TO_ADDRESS(5, Duration.ofMinutes(30)),
    SIGN_UP_FROM_PEER(25, Duration.ofMinutes(30)),
    SUBSCRIBE_FROM_PEER(25, Duration.ofMinutes(30)),
    SUBSCRIBE_TO_ADDRESS(5, Duration.ofMinutes(30)),
    REPORT_FROM_PEER(10, Duration.ofHours(1)),
    TEAM_INVITATION(50, Duration.ofHours(24)),
    PROGRAM_FROM_PEER(600, Duration.ofMinutes(5));

    private final int most;
    private final Duration span;

    Limit(int most, Duration span) {
        this.most = most;
        this.span = span;
    }

    /** How many at once. */
    public int most() {
        return most;
    }

    /** After how long as many are granted again. */
    public Duration span() {
        return span;
    }

    long nanosBetween() {
        return span.toNanos() / most;
    }

    long nanosAhead() {
        return span.toNanos();
    }
}
