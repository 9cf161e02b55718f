package org.sangam.app.trust;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says is wrong with a job or a company. Nothing is kept of whoever says it; the id alone, which only they
 * know, leads back to what became of it.
 *
 * @param subject the job or the company
 * @param company whose job it is, or the company itself
 * @param name what the subject was called when it was reported; at most {@value #LONGEST_NAME} characters
 * @param words their own, at most {@value #LONGEST} characters; may be empty
 * @param decision null while nobody has decided
 */
public record Report(
        UUID id,
        Kind kind,
        UUID subject,
        UUID company,
        String name,
        Reason reason,
        String words,
        Instant at,
        @Nullable Decision decision) {

    public static final int LONGEST = 2_000;
    public static final int LONGEST_NAME = 300;

    public Report {
        if (words.length() > LONGEST || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A report says what is wrong in at most 2,000 characters");
        }
    }

    public enum Kind {
        JOB,
        COMPANY
    }

    /** What is wrong, the worst first. */
    public enum Reason {
        /** Money or documents are asked for. */
        MONEY,
        /** There is no such job. */
        NOT_REAL,
        /** It is not theirs to post: another's name, an agency that does not say so. */
        NOT_THEIRS,
        /** Pay, place or work are other than stated. */
        UNTRUE,
        /** Somebody is kept out for who they are. */
        UNFAIR,
        UNLAWFUL,
        OTHER
    }

    /**
     * What an operator decided.
     *
     * @param why a sentence that the team and whoever reported both read
     */
    public record Decision(Outcome outcome, String why, Instant at) {}

    public enum Outcome {
        NOTHING_WRONG,
        /** The team got a letter that says what to mend. */
        TEAM_TOLD,
        /** The job is closed, and its team cannot open it again. */
        TAKEN_DOWN
    }
}
