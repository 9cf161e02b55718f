package org.sangam.app.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A message to a webhook. Its id stays the same at every try, so that a receiver that has it already can tell.
 *
 * @param tries how often it was brought, the present try included
 * @param nextTry null once it was taken or given up
 * @param last how the last try ended; null before there was one
 */
public record Message(
        UUID id,
        UUID webhook,
        String body,
        Instant created,
        int tries,
        @Nullable Instant nextTry,
        @Nullable Instant delivered,
        @Nullable Instant givenUp,
        @Nullable Answer last) {

    /** Bodies are shorter than this, in bytes. */
    static final int LONGEST = 20_000;

    /** The pauses of Standard Webhooks before each try after the first. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    static final int MOST_TRIES = PAUSES.size() + 1;

    private static final Duration LONGEST_PAUSE = Duration.ofHours(24);

    /**
     * How long to wait after so many tries: the step, up to a fifth longer so that many messages do not come back together,
     * and no shorter than the receiver asked for.
     */
    static Duration pauseAfter(int tries, @Nullable Duration asked, RandomGenerator dice) {
        Duration step = PAUSES.get(Math.clamp(tries, 1, PAUSES.size()) - 1);
        Duration pause = step.plusMillis(dice.nextLong(step.toMillis() / 5 + 1));
        if (asked == null || asked.compareTo(pause) <= 0) {
            return pause;
        }
        return asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
    }

    /** How a try ended. */
    public sealed interface Answer {

        /**
         * The receiver answered.
         *
         * @param retryAfter how long it wants to be left alone; null when it does not say
         */
        record Status(int code, @Nullable Duration retryAfter) implements Answer {}

        /** None came; {@code webhook.trouble.<code>} says why. */
        record None(Trouble trouble) implements Answer {}
    }

    /** What keeps an answer from coming. */
    public enum Trouble {
        /** No address goes by the name. */
        UNKNOWN_HOST,
        /** The name leads into a private network, or to ourselves. */
        PRIVATE,
        UNREACHABLE,
        /** The certificate is not the host's, has run out, or is signed by nobody we trust. */
        CERTIFICATE,
        TIME,
        /** What came back was no HTTP. */
        NONSENSE
    }
}
