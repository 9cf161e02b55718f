package org.sangam.app.matching;

import java.util.List;
import org.sangam.app.candidate.Candidate;
import org.sangam.engine.match.Match;

/**
 * The people for one job, the best first.
 *
 * @param considered people who were scored; those who hide from the team count no more than if they were not here
 * @param withheld how many the market named that the database let nobody see
 * @param titles how many titles had a vector
 */
public record Shortlist(List<Item> items, int considered, int withheld, int titles) {

    /**
     * One person with why they stand here, as the team may read it.
     *
     * @param price in micro-points, beside the fit: what their being asked by many costs their place; shown to nobody else
     */
    public record Item(Candidate person, Match match, int price) {}
}
