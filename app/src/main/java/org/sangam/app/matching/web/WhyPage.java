package org.sangam.app.matching.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.app.web.Fit;
import org.sangam.app.web.Frame;
import org.sangam.app.web.Link;
import org.sangam.app.web.LitText;
import org.sangam.app.web.Person;

/**
 * Why one pair stands where it does: every reason with the words it rests on, their sum, and what would change it. Both
 * sides read it; a team reads facts in place of the résumé's words until the person reveals them.
 *
 * @param vetoes why the pair is no match at all; empty for a match
 * @param posting the job's words, lit
 * @param resume the person's words, lit; null for whoever may not read them
 * @param person whom a team reads about; null for the person's own page
 */
public record WhyPage(
        Frame frame,
        List<Link> trail,
        String heading,
        String lead,
        @Nullable Person person,
        Fit fit,
        String inWords,
        List<Group> groups,
        List<String> vetoes,
        String teamLabel,
        String youLabel,
        LitText posting,
        @Nullable LitText resume,
        List<Change> changes,
        @Nullable Acts acts) {

    public record Group(boolean team, String heading, int low, int high, List<Row> rows) {}

    /**
     * @param inPosting, inResume the words it rests on; empty when it rests on none there
     * @param number shared with the lit words; 0 for none
     */
    public record Row(int low, int high, String text, String inPosting, String inResume, int number, boolean unknown) {}

    public record Change(
            int low, int high, String text, @Nullable Link act) {}

    /**
     * What the reader can do here.
     *
     * @param candidate the person a team may invite; null on the person's own page
     * @param done whether it was done already
     */
    public record Acts(String job, @Nullable String candidate, boolean done) {}
}
