package org.sangam.app.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A match in full: who, in words, the fit, the reasons of both sides, the wait beside them.
 *
 * @param path of the job or person
 * @param under the line under the title: company and answer record
 * @param facts short ones: pay, years, places
 * @param words such as "meets 5 of 6, one unknown"; what a phone shows first
 * @param team the reasons of the team's side; the best first, as a phone shows only two
 * @param you the reasons of the person's side; a phone shows one
 * @param scale the points that fill the streams, the same for every card of a list
 * @param waiting the price in a sentence; null for none
 * @param why the page that explains; null for none
 */
public record MatchCard(
        String path,
        String title,
        Mark mark,
        String under,
        List<String> facts,
        String words,
        ReasonColumn team,
        ReasonColumn you,
        int scale,
        @Nullable String waiting,
        @Nullable String why) {

    public Fit fit() {
        return Fit.of(team, you, scale);
    }
}
