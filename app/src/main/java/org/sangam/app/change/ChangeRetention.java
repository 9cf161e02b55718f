package org.sangam.app.change;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets every day the changes that everybody has followed. What was made from the database longer ago is made anew. */
@Component
class ChangeRetention {

    private static final Duration KEPT = Duration.ofDays(14);

    private final Changes changes;
    private final Clock clock;

    ChangeRetention(Changes changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 15, fixedRate = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        changes.forget(clock.instant().minus(KEPT));
    }
}
