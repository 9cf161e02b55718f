package org.sangam.app.job;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.posting.Posting;

/**
 * The structured, owned thing that a posting becomes.
 *
 * @param version grows by one with every change
 * @param source the posting exactly as pasted
 * @param reading what was read from it
 * @param corrections what a person said instead
 * @param answerDays within how many days of an interest the team promises to answer
 * @param confirmedAt when the team last said that it is still open
 */
public record Job(
        UUID id,
        UUID company,
        UUID postedBy,
        State state,
        long version,
        String source,
        Posting reading,
        Corrections corrections,
        int answerDays,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant openedAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant closedAt) {

    /** How long a job stays open without its team confirming it. */
    public static final Duration CONFIRMED_FOR = Duration.ofDays(30);

    /** Where a job stands. Only an open one is matched and found. */
    public enum State {
        DRAFT,
        OPEN,
        PAUSED,
        FILLED,
        CLOSED,
        EXPIRED;

        /** Whether a job may go from here to there; the same state again is no step. */
        public boolean mayBecome(State next) {
            return switch (this) {
                case DRAFT -> next == OPEN;
                case OPEN -> next == PAUSED || next == FILLED || next == CLOSED || next == EXPIRED;
                case PAUSED, EXPIRED -> next == OPEN || next == FILLED || next == CLOSED;
                case FILLED, CLOSED -> next == OPEN;
            };
        }
    }

    /** The posting as it is shown and matched: the reading, with what a person corrected laid over it. */
    public Posting posting() {
        return corrections.over(reading);
    }

    /** The title, or the words that stand for one that is missing. */
    public String title() {
        Posting posting = posting();
        return posting.title() == null ? "" : posting.title().value();
    }

    public boolean open() {
        return state == State.OPEN;
    }
}
