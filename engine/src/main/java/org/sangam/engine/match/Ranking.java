package org.sangam.engine.match;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The best of a whole market, equal to having scored everybody.
 *
 * @param best by fit as the reader sees it, the greatest first; among equals by id
 * @param considered how many there were; people who are kept apart from the team are not counted
 * @param barred how many jobs were no match, by the code of the first veto; empty for a list of people, because some vetoes
 *     rest on what is personal, and because whole blocks of people are passed over uncounted
 * @param titles how many titles' vectors were known
 */
public record Ranking(List<Ranked> best, int considered, Map<String, Integer> barred, int titles) {

    /**
     * One place in the list.
     *
     * @param fit in micro-points, the sum of the reasons that the reader may see
     * @param match null beyond the first that were to be explained; without evidence, which the market does not keep
     */
    public record Ranked(UUID id, int fit, @Nullable Match match) {}
}
