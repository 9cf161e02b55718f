package org.sangam.engine.match;

import java.util.List;
import java.util.Map;
import org.sangam.engine.text.Span;

/**
 * One additive term of a match, with what it rests on in both documents. It is a code and typed arguments; the sentence
 * is made for the reader's language by {@link Speech}.
 *
 * @param code which term, such as {@code skill}, {@code experience}, {@code pay}
 * @param side whose wish it speaks of: the team's or the person's
 * @param state met, near, missing, unknown or against
 * @param points in micro-points: 1,000,000 are one point, ten points multiply the odds by e; an unknown counts its
 *     expectation
 * @param low the least it could be once everything is known; equal to {@code points} when nothing is unknown
 * @param high the most it could be once everything is known
 * @param best the most it could be if the facts themselves changed; never below {@code high}
 * @param arguments what the sentence names: strings, numbers and lists of strings
 * @param job the words in the posting; empty when it rests on what the team told us elsewhere
 * @param person the words in the résumé; empty likewise
 * @param personal whether only the person may read it (a pay floor, a dislike); then no other reader's total counts it
 */
public record Reason(
        String code,
        Side side,
        State state,
        int points,
        int low,
        int high,
        int best,
        Map<String, Object> arguments,
        List<Span> job,
        List<Span> person,
        boolean personal) {

    public Reason {
        if (low > points || points > high) {
            throw new IllegalArgumentException(
                    "The points of " + code + " lie outside their range: " + low + ", " + points + ", " + high);
        }
        best = Math.max(best, high);
        arguments = Map.copyOf(arguments);
        job = List.copyOf(job);
        person = List.copyOf(person);
    }

    /** What could still be gained: by saying what is unknown, or by coming to have what is missing. */
    public int gain() {
        return best - points;
    }

    public enum Side {
        TEAM,
        PERSON
    }

    public enum State {
        MET,
        NEAR,
        MISSING,
        UNKNOWN,
        AGAINST
    }
}
