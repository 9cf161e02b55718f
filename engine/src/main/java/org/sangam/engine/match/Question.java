package org.sangam.engine.match;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What is asked of a market.
 *
 * @param best how many to list, up to {@link #MOST}
 * @param reader whose eyes the list is for: terms that reader may not see do not order it
 * @param today the day that freshness and recency are counted from
 * @param without ids that the two sides have blocked, in either direction
 * @param explained how many of the list come with their reasons
 */
public record Question(int best, Reason.Side reader, LocalDate today, Set<UUID> without, int explained) {

    public static final int MOST = 10_000;

    public Question {
        if (best < 0 || best > MOST) {
            throw new IllegalArgumentException("A list holds up to " + MOST + ", not " + best);
        }
        without = Set.copyOf(without);
    }

    public static Question of(int best, Reason.Side reader, LocalDate today) {
        return new Question(best, reader, today, Set.of(), 0);
    }

    public Question without(Set<UUID> blocked) {
        return new Question(best, reader, today, blocked, explained);
    }

    public Question explaining(int first) {
        return new Question(best, reader, today, without, first);
    }
}
