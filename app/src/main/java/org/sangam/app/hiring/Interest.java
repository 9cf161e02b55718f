package org.sangam.app.hiring;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's yes to a job.
 *
 * @param answerDue the day by which the team promised to answer
 * @param answeredAt when it did; null while it has not
 */
public record Interest(
        UUID id,
        UUID job,
        UUID company,
        UUID candidate,
        Instant at,
        Instant answerDue,
        @Nullable Instant answeredAt,
        @Nullable Answer answer,
        @Nullable Instant withdrawnAt) {

    public enum Answer {
        YES,
        NO
    }

    public boolean waiting() {
        return answer == null && withdrawnAt == null;
    }

    /**
     * The day that can honestly be promised: the team's own number of days, but never sooner than the people already
     * waiting can be read at the pace it has answered so far.
     *
     * @param waiting people who wait for an answer to this job
     * @param answeredPerWeek how many the team answered a week lately; 0 when there is no record, and then only its word
     *     counts
     */
    static Instant promise(Instant now, int answerDays, long waiting, double answeredPerWeek) {
        long queueDays = answeredPerWeek > 0 ? (long) Math.ceil((waiting + 1) / answeredPerWeek * 7) : 0;
        return now.plus(Duration.ofDays(Math.max(answerDays, queueDays)));
    }
}
