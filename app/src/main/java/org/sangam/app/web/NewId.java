package org.sangam.app.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Makes outward ids: UUID version 7, so that rows lie in the order of their making and nobody can guess the next. */
public final class NewId {

    private static final SecureRandom RANDOM = new SecureRandom();

    private NewId() {}

    public static UUID now(Clock clock) {
        long high = clock.millis() << 16 | 0x7000 | RANDOM.nextInt(1 << 12);
        long low = RANDOM.nextLong() >>> 2 | 1L << 63;
        return new UUID(high, low);
    }
}
