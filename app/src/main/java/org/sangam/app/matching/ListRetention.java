package org.sangam.app.matching;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.sangam.app.web.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets every day what was recorded of lists longer ago than the operator keeps it. */
@Component
class ListRetention {

    /** An auditor may ask half a year later; less than that is not kept as a record. */
    private static final int FEWEST_DAYS = 183;

    private static final int AT_A_TIME = 2_000;
    private static final int MOST_A_DAY = 2_000_000;

    private final ShownLists lists;
    private final MatchInputs inputs;
    private final Clock clock;
    private final Duration kept;

    /** @param days how long a list is kept after it was last shown, at least 183; two years unless the operator says else */
    ListRetention(ShownLists lists, MatchInputs inputs, Clock clock, @Value("${sangam.record.days:730}") int days) {
        if (days < FEWEST_DAYS) {
            throw new IllegalArgumentException("sangam.record.days is " + days + ", and a record is kept for at least "
                    + FEWEST_DAYS + " days\nLeave it out to keep lists for two years");
        }
        this.lists = lists;
        this.inputs = inputs;
        this.clock = clock;
        this.kept = Duration.ofDays(days);
    }

    @Scheduled(initialDelay = 20, fixedRate = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        Instant then = clock.instant().minus(kept);
        int forgotten = 0;
        int some = 1;
        while (some > 0 && forgotten < MOST_A_DAY) {
            some = lists.forgetBefore(then, AT_A_TIME) + inputs.forgetUnusedSince(Words.date(then), AT_A_TIME);
            forgotten += some;
        }
    }
}
